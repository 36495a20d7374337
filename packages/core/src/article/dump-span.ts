import type { Block } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { NOISE_RULES } from "../noise/rules.ts"
import { proseScore } from "../blocks/prose.ts"

/** What a block that is no prose costs the span it lies in, by what it is. */
const COST = { end: 0.5, noise: 0.15, short: 0.08 }
/** Rules after whose blocks an article is mostly over. */
const ENDS = new Set(NOISE_RULES.filter(({ endsArticle }) => endsArticle).map(({ name }) => `noise/${name}`))

/**
 * The stretch of a dump that is the article's body: the run of blocks with the largest sum of prose over what interrupts it.
 *
 * @returns first and last index, or null where there is no prose.
 */
export function dumpSpan(
  blocks: readonly Block[],
  labels: readonly (Label | null)[],
): { first: number; last: number } | null {
  let best = 0
  let span: { first: number; last: number } | null = null
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
  if (label?.kind === "noise") return ENDS.has(label.rule) ? -COST.end : -COST.noise
  if (label) return 0
  const prose = proseScore(block)
  return prose > 0 ? prose : block.marker === "-" ? 0 : -COST.short
}
