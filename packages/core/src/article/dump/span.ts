import type { Block } from "../../blocks/block.ts"
import type { Label } from "../../blocks/label.ts"
import { NOISE_RULES } from "../../noise/rules.ts"
import { proseScore } from "../../blocks/prose.ts"
import { LISTED_STORY } from "./listed-stories.ts"

/** What a block that is no prose costs the span it lies in, by what it is and where such blocks mostly stand. */
const COST = { below: 0.6, inside: 0.08, anywhere: 0.25, short: 0.15 }
/** Where the blocks of a rule mostly stand. */
const PLACES: ReadonlyMap<string, "inside" | "below" | undefined> = new Map([
  ...NOISE_RULES.map(({ name, stands }) => [`noise/${name}`, stands] as const),
  [LISTED_STORY, "inside"],
])

/** Indexes of the first and last block of a body. */
export interface BodySpan {
  first: number
  last: number
}

/** The stretch of a dump that is its body: the run of blocks with the largest sum of prose over what interrupts it. Null without prose. */
export function bodySpan(blocks: readonly Block[], labels: readonly (Label | null)[]): BodySpan | null {
  let best = 0
  let span: BodySpan | null = null
  let sum = 0
  let first = 0
  for (const block of blocks) {
    const value = worth(block, labels[block.index] ?? null)
    if (sum <= 0) {
      sum = 0
      first = block.index
    }
    sum += value
    if (value > 0 && sum > best) {
      best = sum
      span = { first, last: block.index }
    }
  }
  return span
}

function worth(block: Block, label: Label | null): number {
  if (label?.kind === "noise") return -COST[PLACES.get(label.rule) ?? "anywhere"]
  if (label) return 0
  const prose = proseScore(block)
  return prose > 0 ? prose : block.marker === "-" ? 0 : -COST.short
}
