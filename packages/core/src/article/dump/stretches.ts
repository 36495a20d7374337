import type { Block } from "../../blocks/block.ts"
import { readingLength } from "../../blocks/prose.ts"
import type { Verdict } from "../../classifier/classify.ts"

/** What a change between body and what is none has to be worth, in logits of a usual block. */
const CHANGE = 1
/** A block of so many characters is usual; a longer one weighs by the root of its length, up to so much. */
const USUAL = 120
const HEAVIEST = 2
/** From this logit on a block speaks for a body, and none speaks louder than this. */
const EVEN = 0.4
const LOUDEST = 4

/**
 * Which blocks of a dump lie in stretches of body, by all likelihoods together: the way through both states that says most
 * (A. Viterbi, 1967). A lone paragraph far below, and a gap of a line, are what they are in their company.
 */
export function bodyStretches(blocks: readonly Block[], verdicts: readonly Verdict[]): boolean[] {
  let [out, body] = [0, -CHANGE]
  const stays = blocks.map(({ text }, at) => {
    const stay = { out: out >= body - CHANGE, body: body >= out - CHANGE }
    const gain = gainOf(verdicts[at]?.likely ?? 0) * Math.min(HEAVIEST, Math.sqrt(readingLength(text) / USUAL))
    const before = out
    out = Math.max(out, body - CHANGE)
    body = Math.max(body, before - CHANGE) + gain
    return stay
  })
  let isBody = body - CHANGE > out
  return stays
    .toReversed()
    .map((stay) => {
      const here = isBody
      isBody = here ? stay.body : !stay.out
      return here
    })
    .reverse()
}

const gainOf = (likely: number) =>
  Math.max(-LOUDEST, Math.min(LOUDEST, Math.log((likely + 1e-4) / (1 - likely + 1e-4)) - EVEN))
