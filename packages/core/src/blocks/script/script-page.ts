import { alignCharacters } from "../../source/align-characters.ts"
import { resolveReferences } from "../../source/character-reference.ts"
import { composePieces } from "../../source/compose-pieces.ts"
import { readHtml } from "../../source/read-html.ts"
import { decodeString, type ScriptData } from "../../source/script/script-values.ts"
import { type Piece, TextMap } from "../../source/text-map.ts"
import type { Block, Page } from "../block.ts"
import { blocksFromTree } from "../from-tree.ts"
import type { ScriptPart } from "./article-parts.ts"

/** A page that a script's data would be, and its blocks as they stand in the source of the page that holds the script. */
export interface ScriptPage {
  page: Page
  blocks: Block[]
}

const TAG = /<\/?[a-z][^<>]*>/i
const ESCAPED_TAG = /&lt;\/?(?:p|br|div|h\d)\b/i

/** Reads parts of a script's data as a page: each a paragraph or a heading, or the HTML that it is. */
export function scriptPage({ layer }: ScriptData, parts: readonly ScriptPart[], url: string | null): ScriptPage {
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
  for (const { strings, isHeading } of parts) {
    const name = isHeading ? "h2" : "p"
    tag(name)
    for (const string of strings) {
      const read = withoutEscapes(decodeString(layer, string))
      if (!read) continue
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
function withoutEscapes(read: TextMap | null): TextMap | null {
  if (!read || TAG.test(read.text) || !ESCAPED_TAG.test(read.text)) return read
  const text = resolveReferences(read.text)
  const inner = alignCharacters(read.text, 0, text, false)
  const pieces = inner && composePieces(read, inner)
  return pieces ? new TextMap(text, pieces) : read
}
