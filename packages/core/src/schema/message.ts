import * as z from "zod/mini"
import { Offset } from "./span.ts"

/** Something to know about one input: where, which rule, in words. */
export const Message = z.object({
  severity: z.enum(["info", "warning", "error"]),
  rule: z.string(),
  reason: z.string(),
  start: z.optional(Offset),
  end: z.optional(Offset),
})
export type Message = z.infer<typeof Message>
