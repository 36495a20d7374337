import type { Block } from "../../blocks/block.ts"
import { endsSentence, readingLength, SENTENCES } from "../../blocks/prose.ts"
import type { ContentRole } from "../../schema/role.ts"

const LONGEST_HEADING = 90
/** A block that ends no sentence and is longer than this is a paragraph all the same. */
const SHORTEST_OPEN_PARAGRAPH = 160

/** A heading ends in no such word: the text was cut off. */
const OPEN_WORD =
  /\s(?:the|an?|of|to|in|on|at|for|from|with|by|as|and|or|but|that|which|who|when|while|than|has|have|had|been|is|are|was|were|be|not|will|would|could|their|its)$/

/** What a block of the body is, by its form. */
export function bodyRole(block: Block): ContentRole {
  if (block.marker === ">") return "blockquote"
  if (block.marker === "-") return "list-item"
  if (block.marker === "#") return "heading"
  const length = readingLength(block.text)
  if (length > SHORTEST_OPEN_PARAGRAPH || endsSentence(block.text) || /[:,;—–-]$/u.test(block.text)) return "paragraph"
  if (SENTENCES.test(block.text) || OPEN_WORD.test(block.text)) return "paragraph"
  return length < LONGEST_HEADING ? "heading" : "paragraph"
}
