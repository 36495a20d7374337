import type { Block } from "../../blocks/block.ts"
import { endsSentence, proseScore, readingLength, SENTENCES } from "../../blocks/prose.ts"
import type { Verdict } from "../../classifier/classify.ts"
import { LAST_SECTION } from "../lexicon/block-labels.ts"
import type { Settled } from "../settle.ts"
import type { Labels } from "./set-label.ts"
import { type BodySpan, bodySpan } from "./span.ts"
import { strayLines } from "./stray-lines.ts"

/** The classifier has seen few dumps of fewer blocks than these. */
const SMALL = 40
/** There prose is of the body from this likelihood on, and so is what is marked, inside the stretch of prose. */
const LIKELY_ENOUGH = 0.15
/** A line between two paragraphs that is so short can hardly be anything but a heading. */
const CROSSHEAD = { longest: 40, mostWords: 3 }

/**
 * Says of each block of a dump whether it is of the body: what the classifier finds likely, or all of the stretch of prose where it
 * was not asked; of a small dump, without lines that tell of something else.
 */
export function bodyBlocks(
  blocks: readonly Block[],
  labels: Labels,
  settled: readonly Settled[],
  verdicts: readonly Verdict[] | null,
): boolean[] {
  const stretch = bodySpan(blocks, labels)
  const isSmall = !verdicts || blocks.length < SMALL
  const isBody = blocks.map((block) => {
    const at = block.index
    if (labels[at]) return false
    const verdict = verdicts?.[at]
    if (verdict && settled[at]?.isBody === true) return true
    return isSmall && isInside(stretch, at) && (!verdict || isLikelyProse(block, verdict))
  })
  if (!isSmall) return isBody
  const isStray = strayLines(blocks, ({ index }) => isBody[index] === true)
  for (const block of blocks) {
    const at = block.index
    if (isBody[at]) isBody[at] = !isStray(block)
    else isBody[at] = !labels[at] && isCrosshead(block) && isBody[at - 1] === true && isBody[at + 1] === true
  }
  const end = isBody.lastIndexOf(true) + 1
  if (end > 0) for (const block of tail(blocks.slice(end), labels)) isBody[block.index] = true
  return isBody
}

/** What a body may end in, were it cut off: a section's heading without more, a paragraph without its end, or both. */
function tail(blocks: readonly Block[], labels: Labels): readonly Block[] {
  const isSection = ({ text }: Block) => LAST_SECTION.test(text)
  const isCut = ({ text, marker }: Block) =>
    marker === "" && readingLength(text) >= SHORTEST_CUT && !endsSentence(text) && SENTENCES.test(text)
  const [first, second] = blocks
  if (!first || labels[first.index]) return []
  if (isCut(first)) return [first]
  if (!isSection(first)) return []
  return second && !labels[second.index] && isCut(second) ? [first, second] : [first]
}

/** A paragraph that is cut off is no shorter, and holds a sentence's end. */
const SHORTEST_CUT = 60

const isInside = (span: BodySpan | null, at: number) => span !== null && at >= span.first && at <= span.last

function isLikelyProse(block: Block, { likely }: Verdict): boolean {
  return block.marker !== "" || (proseScore(block) > 0 && likely >= LIKELY_ENOUGH)
}

function isCrosshead({ text }: Block): boolean {
  return text.length <= CROSSHEAD.longest && text.split(" ").length <= CROSSHEAD.mostWords
}
