import type { Block } from "../../blocks/block.ts"
import { endsSentence, readingLength } from "../../blocks/prose.ts"
import { findDateline } from "../../metadata/find-dateline.ts"
import { CAPTION_LABEL, CREDIT } from "../lexicon/block-labels.ts"
import { contentWords, shareIn } from "../../blocks/overlap.ts"
import type { Labels } from "./set-label.ts"
import type { BodySpan } from "./span.ts"

/** A block shares this much of its words with a later one where it is that one's standfirst. */
const SAID_AGAIN = 0.7
/** Fewer content words than this are shared by chance. */
const FEWEST_WORDS = 6
const SHORTEST = 40

/** Finds the standfirst: between headline and byline or dateline, without a full stop, or said again in the text. */
export function findStandfirst(
  blocks: readonly Block[],
  labels: Labels,
  title: Block | undefined,
  span: BodySpan,
): Block | undefined {
  const from = title ? title.index + 1 : Math.max(0, span.first - 2)
  for (let at = from; at <= Math.min(from + 3, span.last); at++) {
    const block = blocks[at] as Block
    const next = blocks[at + 1]
    if (labels[at] || !next || block.marker !== "" || readingLength(block.text) < SHORTEST) continue
    if (CREDIT.test(block.text) || CAPTION_LABEL.test(block.text)) continue
    if (findDateline(block.text)) return undefined
    const isBeforeField = title !== undefined && labels[next.index]?.kind === "metadata"
    const isBeforeDateline = title !== undefined && findDateline(next.text) !== null && next.index <= span.first + 3
    const isOpen = title !== undefined && !endsSentence(block.text)
    return isBeforeField || isBeforeDateline || isOpen || isSaidAgain(block, blocks, span) ? block : undefined
  }
  return undefined
}

function isSaidAgain(block: Block, blocks: readonly Block[], span: BodySpan): boolean {
  const own = contentWords(block.text)
  if (own.size < FEWEST_WORDS) return false
  return blocks
    .slice(Math.max(block.index + 1, span.first), Math.min(block.index + 4, span.last + 1))
    .some((other) => shareIn(own, contentWords(other.text)) >= SAID_AGAIN)
}
