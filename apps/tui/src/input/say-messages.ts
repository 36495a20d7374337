import type { Article } from "@corpus/core"
import type { Terminal } from "../terminal/terminal.ts"
import { printableLine } from "../terminal/printable.ts"

/** Says what is to be known about an article: what it is called, how grave, where, and by which rule. */
export function sayMessages({ say }: Terminal, input: string, { messages }: Pick<Article, "messages">): void {
  for (const { severity, rule, reason, start } of messages) {
    const place = start === undefined ? "" : ` at ${start}`
    say(`corpus: ${printableLine(input)}: ${severity}: ${printableLine(reason)} [${rule}${place}]`)
  }
}
