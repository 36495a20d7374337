import * as z from "zod"
import { Offset } from "./span.ts"

/** Something to know about one input: where, which rule, in words. */
export const Message = z.object({
  severity: z.enum(["info", "warning", "error"]),
  rule: z.string(),
  reason: z.string(),
  start: Offset.optional(),
  end: Offset.optional(),
})
export type Message = z.infer<typeof Message>
