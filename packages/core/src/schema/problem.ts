import * as z from "zod/mini"

/** RFC 9457 problem details, the form in which every front end reports a failure. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
})
export type Problem = z.infer<typeof Problem>
