import type { Block } from "../../blocks/block.ts"
import { endsSentence, readingLength } from "../../blocks/prose.ts"
import { findDateline } from "../../metadata/find-dateline.ts"
import { CAPTION_LABEL, CREDIT, KEY_POINTS } from "../lexicon/block-labels.ts"
import { shareIn, wordStems } from "../../blocks/overlap.ts"
import type { Labels } from "./set-label.ts"

/** A headline is between so many units long, as a reader of Latin script would feel it, and has so many words. */
const HEADLINE = { shortest: 18, longest: 220, fewestWords: 3 }
/** What speaks for a candidate beside the words that it shares with the body, and against it. */
const LEADS_ON = 0.1
const OPENS = 0.15
const IS_LONG = -0.2
/** What opens a dump whose body begins within so many blocks may well be the headline; a whole page opens with its menu. */
const NEAR = 8
/** Of a line of so many words, each of which the body has, as much is by chance as not. */
const FEW = 3
/** A later candidate has to be better by this: the first of two like headlines is the page's. */
const MARGIN = 0.05

/**
 * Finds the headline of a dump: a heading that is marked, or else the line before the body that shares most words with it.
 *
 * @param stems those of the body's words, which begins at block `bodyStart`.
 */
export function findTitle(
  blocks: readonly Block[],
  labels: Labels,
  bodyStart: number,
  stems: ReadonlySet<string>,
): Block | undefined {
  const candidates = blocks.slice(0, bodyStart + 3).filter(({ index }) => !labels[index])
  const marked = candidates.find(({ marker }) => marker === "#")
  if (marked) return marked
  const opening = bodyStart <= NEAR ? candidates.find((block) => isHeadline(block, bodyStart, blocks)) : undefined
  let best: Block | undefined
  let bestScore = 0
  for (const block of candidates) {
    if (!isHeadline(block, bodyStart, blocks)) continue
    const said = wordStems(block.text)
    const score =
      shareIn(said, stems) * (said.size / (said.size + FEW)) +
      (leadsOn(blocks[block.index + 1], labels) ? LEADS_ON : 0) +
      (block === opening ? OPENS : 0) +
      (block.text.length > 130 ? IS_LONG : 0)
    if (score > bestScore + MARGIN) [best, bestScore] = [block, score]
  }
  return best && alone(best, candidates)
}

/** The headline on a line of its own, where the line found holds it behind a trail of sections or before a field. */
function alone(best: Block, candidates: readonly Block[]): Block {
  const { text, index } = best
  const own = candidates.find(
    (block) =>
      block.index > index &&
      block.text.length < text.length &&
      block.text.length >= HEADLINE.shortest &&
      (text.endsWith(block.text) || (text.startsWith(block.text) && block.text.length > text.length / 2)),
  )
  return own ?? best
}

/** A headline is followed by a field, a standfirst or the dateline. */
function leadsOn(next: Block | undefined, labels: Labels): boolean {
  if (!next) return false
  return labels[next.index]?.kind === "metadata" || !endsSentence(next.text) || findDateline(next.text) !== null
}

function isHeadline(block: Block, bodyStart: number, blocks: readonly Block[]): boolean {
  const { text, marker, index } = block
  const length = readingLength(text)
  if (marker === "-" || marker === ">" || length < HEADLINE.shortest || length > HEADLINE.longest) return false
  if (CREDIT.test(text) || CAPTION_LABEL.test(text) || KEY_POINTS.test(text)) return false
  if (/[.。:,;]["”’']?$/u.test(text) && !/\b(?:[A-Z]\.){2,}$|\.{3}$/.test(text)) return false
  const isCjk = length > text.length * 1.5
  if (!isCjk && text.split(/\s+/).length < HEADLINE.fewestWords) return false
  if (index < bodyStart) return true
  // Inside the stretch of prose only its first block can be the headline, and only if it is no sentence of the text.
  return index === bodyStart && !isSpeech(text) && blocks[index + 1] !== undefined && !/[.]["”’']?$/u.test(text)
}

/** Is a line nothing but what somebody says? A headline may begin with words that somebody said, and goes on after them. */
function isSpeech(text: string): boolean {
  return /^["“”„«‘'「]/u.test(text) && !/^["“”„«‘'「].+["”“»’'」]\s*[:,–—-]?\s+\S/u.test(text)
}
