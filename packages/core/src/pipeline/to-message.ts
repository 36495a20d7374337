import type { VFile } from "vfile"
import type { Message } from "../schema/message.ts"

const SEVERITY = { true: "error", false: "warning", undefined: "info" } as const

/** A file's message as the article carries it. */
export function toMessage(message: VFile["messages"][number]): Message {
  const place = message.place && "start" in message.place ? message.place : undefined
  const start = place?.start.offset
  const end = place?.end.offset
  return {
    severity: SEVERITY[`${message.fatal as true | false | undefined}`],
    rule: message.ruleId ?? message.source ?? "corpus",
    reason: message.reason,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  }
}
