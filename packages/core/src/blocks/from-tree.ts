import { BLOCK_ELEMENTS } from "../source/html-elements.ts"
import type { Reading } from "../source/reading.ts"
import { type Piece, TextMap } from "../source/text-map.ts"
import { ancestors, type ElementNode } from "../source/tree.ts"
import type { Block } from "./block.ts"
import { collapseSpace } from "./collapse-space.ts"

/** Inside these a line break is a space: they are one line of text, however it is set. */
const ONE_LINE = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "td", "th", "title", "a", "button"])

/**
 * Cuts a page into blocks in the order of the source: a block's text has one block-level element around it, and no tag of
 * another and no `<br>` within it.
 */
export function blocksFromTree(reading: Reading): Block[] {
  const { source, tape } = reading
  const blockOf = nearestBlock()
  const blocks: Block[] = []
  let raw: Piece[] = []
  let links = 0
  let element: ElementNode | null = null
  const close = () => {
    const pieces = collapseSpace(source, raw)
    const map = TextMap.of(source, pieces)
    const [first, last] = [pieces[0], pieces[pieces.length - 1]]
    if (first && last && map.text.trim() !== "") {
      const linkChars = Math.min(links, map.text.length)
      const { start } = first
      blocks.push({
        index: blocks.length,
        text: map.text,
        map,
        start,
        end: last.end,
        marker: "",
        element,
        linkChars,
        blanksBefore: 0,
        indent: 0,
      })
    }
    raw = []
    links = 0
  }
  for (const token of tape) {
    if (token.kind === "text") {
      const holder = blockOf(token.parent ?? null)
      if (holder !== element) close()
      element = holder
      for (const piece of token.pieces ?? [{ start: token.start, end: token.end }]) raw.push(piece)
      if (isInLink(token.parent ?? null)) links += source.slice(token.start, token.end).trim().length
    } else if (token.kind === "start-tag" || token.kind === "end-tag") {
      if (token.name === "br" && element && ONE_LINE.has(element.tagName)) {
        if (raw.length > 0) raw.push({ start: token.start, end: token.end, text: " " })
      } else if (token.name === "br" || BLOCK_ELEMENTS.has(token.name ?? "")) close()
    }
  }
  close()
  return blocks
}

/** The block-level element around a node, remembered for each inline element met on the way. */
function nearestBlock(): (node: ElementNode | null) => ElementNode | null {
  const known = new Map<ElementNode, ElementNode | null>()
  return (node) => {
    const passed: ElementNode[] = []
    let found: ElementNode | null = null
    for (const at of ancestors(node)) {
      const before = known.get(at)
      if (before !== undefined || BLOCK_ELEMENTS.has(at.tagName)) {
        found = before ?? at
        break
      }
      passed.push(at)
    }
    for (const at of passed) known.set(at, found)
    return found
  }
}

/** Inside a link, looking no further than the block. */
function isInLink(node: ElementNode | null): boolean {
  for (const at of ancestors(node)) {
    if (at.tagName === "a") return true
    if (at.tagName !== "span" && BLOCK_ELEMENTS.has(at.tagName) && at.tagName !== "div" && !/^h[1-6]$/.test(at.tagName))
      return false
  }
  return false
}
