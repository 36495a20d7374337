import { alignCharacters } from "../../source/align-characters.ts"
import { resolveReferences } from "../../source/character-reference.ts"
import { composePieces } from "../../source/compose-pieces.ts"
import { readHtml } from "../../source/read-html.ts"
import { type Piece, TextMap } from "../../source/text-map.ts"
import type { Block, Page } from "../block.ts"
import { blocksFromTree } from "../from-tree.ts"
import type { StoredPart } from "./script-article.ts"

/** The page that stored parts would be, and its blocks as they stand in the source of the page that holds them. */
export interface StoredPage {
  page: Page
  blocks: Block[]
}

const TAG = /<\/?[a-z][^<>]*>/i
const ESCAPED_TAG = /&lt;\/?(?:p|br|div|h\d)\b/i

/** Reads stored parts as a page: each a paragraph or a heading, or the HTML that it is. */
export function storedPage(parts: readonly StoredPart[], url: string | null): StoredPage {
  const pieces: Piece[] = []
  let text = ""
  const put = (added: string, from: readonly Piece[]) => {
    text += added
    for (const piece of from) pieces.push(piece)
  }
  const tag = (name: string) => {
    const at = pieces[pieces.length - 1]?.end ?? 0
    put(`<${name}>`, [{ start: at, end: at, text: `<${name}>` }])
  }
  tag("article")
  for (const { texts, isHeading } of parts) {
    const name = isHeading ? "h2" : "p"
    tag(name)
    for (const stored of texts) {
      const read = withoutEscapes(stored)
      let at = 0
      // Where nothing is marked up, line breaks part paragraphs.
      if (!TAG.test(read.text)) {
        for (const { index } of read.text.matchAll(/\n+/g)) {
          put(read.text.slice(at, index), read.slice(at, index))
          at = index
          tag(name)
        }
      }
      put(read.text.slice(at), read.slice(at, read.text.length))
    }
    tag(`/${name}`)
  }
  tag("/article")
  const map = new TextMap(text, pieces)
  const reading = readHtml(text)
  const blocks: Block[] = []
  const own: Block[] = []
  for (const block of blocksFromTree(reading)) {
    const there = composePieces(map, block.map.pieces)
    const [first, last] = [there?.[0], there?.[there.length - 1]]
    if (!there || !first || !last) continue
    const index = blocks.length
    own.push({ ...block, index })
    blocks.push({ ...block, index, map: new TextMap(block.text, there), start: first.start, end: last.end })
  }
  return { page: { dialect: "html", source: text, url, blocks: own, tree: reading.tree }, blocks }
}

/** Markup that was escaped once more than it had to be is markup all the same. */
function withoutEscapes(read: TextMap): TextMap {
  if (TAG.test(read.text) || !ESCAPED_TAG.test(read.text)) return read
  const text = resolveReferences(read.text)
  const inner = alignCharacters(read.text, 0, text, false)
  const pieces = inner && composePieces(read, inner)
  return pieces ? new TextMap(text, pieces) : read
}
