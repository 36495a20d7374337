import type { Block } from "../blocks/block.ts"
import { cutBlock } from "../blocks/cut-block.ts"
import { fieldLine, leadingDate, trailingDate } from "./field-line.ts"
import { HEADLINE_KEY, KEY_LINE } from "./lexicon/labels.ts"

/** Only so many blocks at the head of a dump are looked at for keys. */
const HEAD_BLOCKS = 12

/** Cuts blocks where one part is a field of the page and the rest is something else, so that every block is one thing. */
export function cutFields(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) => cut(block, index < HEAD_BLOCKS)).map((block, index) => ({ ...block, index }))
}

function cut(block: Block, isHead: boolean): Block[] {
  if (block.element) return [block]
  const lead = isHead ? leadingDate(block.text) : null
  if (lead) return cutBlock(block, lead.to) ?? [block]
  const key = isHead ? KEY_LINE.exec(block.text) : null
  if (key && HEADLINE_KEY.test(key[1] as string)) return cutBlock(block, key[0].length) ?? [block]
  const trailing = trailingDate(block.text)
  if (trailing > 0) return cutBlock(block, trailing) ?? [block]
  const second = fieldLine(block.text)[1]
  return second ? (cutBlock(block, second.from) ?? [block]) : [block]
}

/** The key of a stub's line, in lower case, and its value; the value is empty where the cut left the key alone. */
export function keyLine(text: string): { key: string; value: string } | null {
  const match = KEY_LINE.exec(`${text} `.endsWith(": ") ? `${text} x` : text)
  return match ? { key: (match[1] as string).toLowerCase(), value: text.slice(match[0].length).trim() } : null
}
