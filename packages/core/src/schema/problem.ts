import * as z from "zod"

/** RFC 9457 problem details, the form in which every front end reports a failure. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>
