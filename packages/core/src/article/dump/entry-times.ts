import type { Block } from "../../blocks/block.ts"
import { proseScore } from "../../blocks/prose.ts"
import type { Labels } from "./set-label.ts"

const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i
/** One clock above a paragraph may be a video's length; so many are a live blog's. */
const FEWEST = 3

/** The times above a live blog's entries are its headings, whatever a rule takes a clock for. */
export function labelEntryTimes(blocks: readonly Block[], labels: Labels): void {
  const times = blocks.filter(({ text, index }) => {
    const next = blocks[index + 1]
    return CLOCK.test(text) && next !== undefined && proseScore(next) > 0
  })
  if (times.length < FEWEST) return
  for (const { index } of times) labels[index] = { kind: "content", role: "heading", rule: "role/entry-time" }
}
