import type { Quote } from "../schema/quote.ts"
import type { Said } from "./attribute.ts"
import type { Frame } from "./frame.ts"

/** Quotations that run over into the next block and name nobody yet, by their index among the quotations found. */
export interface RunOn {
  block: number
  waiting: number[]
}

/**
 * Takes the quotation found last into account: one that goes on from the block before and names its speaker names the ones before
 * too. Gives what still waits for a name.
 */
export function runOn(open: RunOn, quotes: Quote[], said: Said, frame: Frame): RunOn {
  const goesOn = frame.rangeTokens[said.range] === 0 && open.block === frame.index - 1
  const quote = quotes.at(-1)
  if (goesOn && quote && said.source !== null) {
    const { speaker, source, cue, medium, addressee } = quote
    for (const at of open.waiting) {
      const { id, start, end, text, kind } = quotes[at] as Quote
      quotes[at] = {
        id,
        start,
        end,
        text,
        kind,
        speaker,
        ...(source && { source }),
        ...(cue && { cue }),
        ...(medium && { medium }),
        ...(addressee !== undefined && { addressee }),
        rule: "run-on",
      }
    }
  }
  if (said.source !== null || frame.ranges[said.range]?.lost !== "closing") return { block: -2, waiting: [] }
  const waiting = goesOn ? open.waiting : []
  waiting.push(quotes.length - 1)
  return { block: frame.index, waiting }
}
