import { BLOCK_ELEMENTS } from "../source/html-elements.ts"
import type { Reading } from "../source/reading.ts"
import { type Piece, TextMap } from "../source/text-map.ts"
import type { ElementNode, ParentNode } from "../source/tree.ts"
import type { Block } from "./block.ts"
import { collapseSpace, isSpace } from "./collapse-space.ts"

/** Inside these a line break is a space: they are one line of text, however it is set. */
const ONE_LINE = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "td", "th", "title", "a", "button"])

/** Blocks that stand inside a link rather than around it, often enough. */
const OPEN_TO_LINKS = new Set(["div", "h1", "h2", "h3", "h4", "h5", "h6"])

/**
 * Cuts a page into blocks in the order of the source: a block's text has one block-level element around it, and no tag of
 * another and no `<br>` within it.
 */
export function blocksFromTree(reading: Reading): Block[] {
  const { source, tape } = reading
  const blocks: Block[] = []
  let raw: Piece[] = []
  let links = 0
  let element: ElementNode | null = null
  const close = () => {
    if (raw.length === 0) return
    const pieces = collapseSpace(source, raw)
    const linked = links
    raw = []
    links = 0
    const first = pieces[0]
    const last = pieces[pieces.length - 1]
    if (!first || !last) return
    const map = TextMap.of(source, pieces)
    const { text } = map
    if (text.trim() === "") return
    blocks.push({
      index: blocks.length,
      text,
      map,
      start: first.start,
      end: last.end,
      marker: "",
      element,
      linkChars: Math.min(linked, text.length),
      blanksBefore: 0,
      indent: 0,
    })
  }
  for (const token of tape) {
    if (token.kind === "text") {
      // Space before a block's first word is none of it.
      if (raw.length === 0 && !token.pieces && isSpace(source, token.start, token.end)) continue
      const holder = nearestBlock(token.parent)
      if (holder !== element) close()
      element = holder
      if (token.pieces) for (const piece of token.pieces) raw.push(piece)
      else raw.push({ start: token.start, end: token.end })
      if (isInLink(token.parent)) links += source.slice(token.start, token.end).trim().length
    } else if (token.kind === "start-tag" || token.kind === "end-tag") {
      if (token.name === "br" && element && ONE_LINE.has(element.tagName)) {
        if (raw.length > 0) raw.push({ start: token.start, end: token.end, text: " " })
      } else if (token.name === "br" || BLOCK_ELEMENTS.has(token.name ?? "")) close()
    }
  }
  close()
  return blocks
}

/** The block-level element around a node. */
function nearestBlock(node: ElementNode | null | undefined): ElementNode | null {
  let at: ParentNode | null = node ?? null
  while (at && (at.type === "root" || !BLOCK_ELEMENTS.has(at.tagName))) at = at.parent
  return at
}

/** Inside a link, looking no further than the block. */
function isInLink(node: ElementNode | null | undefined): boolean {
  for (let at: ParentNode | null = node ?? null; at; at = at.parent) {
    if (at.type === "root") continue
    if (at.tagName === "a") return true
    if (!OPEN_TO_LINKS.has(at.tagName) && BLOCK_ELEMENTS.has(at.tagName)) return false
  }
  return false
}
