import type { Block } from "../../blocks/block.ts"
import { endsSentence, readingLength } from "../../blocks/prose.ts"
import type { ContentRole } from "../../schema/role.ts"
import { contentWords, shareIn, type Words } from "../../blocks/overlap.ts"

/** A line between paragraphs that shares less than this with those around it tells of another story. */
const STRAY_SHARE = 0.34
/** So many blocks before and after are around it. */
const AROUND = 6
/** A line of fewer content words is too short to tell. */
const FEWEST_WORDS = 4
const LONGEST_HEADING = 90
/** A block that ends no sentence and is longer than this is a paragraph all the same. */
const SHORTEST_OPEN_PARAGRAPH = 160

/**
 * What a block inside the stretch of prose is; null for a line that tells of something else.
 *
 * @param isSure whether it is known to be of the body, whatever it tells of.
 */
export function bodyRole(block: Block, blocks: readonly Block[], isSure: boolean): ContentRole | null {
  if (block.marker === ">") return "blockquote"
  if (block.marker === "-") return "list-item"
  if (block.marker === "#") return "heading"
  const length = readingLength(block.text)
  if (endsSentence(block.text) || length > SHORTEST_OPEN_PARAGRAPH || /[:,;—–-]$/u.test(block.text)) return "paragraph"
  const own = isSure ? NONE : contentWords(block.text)
  if (own.size >= FEWEST_WORDS && shareIn(own, wordsAround(block, blocks)) < STRAY_SHARE) return null
  return length < LONGEST_HEADING ? "heading" : "paragraph"
}

const NONE: Words = new Set()

function wordsAround(block: Block, blocks: readonly Block[]): Words {
  const around = blocks.slice(Math.max(0, block.index - AROUND), block.index + AROUND + 1)
  return new Set(around.flatMap((other) => (other === block ? [] : [...contentWords(other.text)])))
}
