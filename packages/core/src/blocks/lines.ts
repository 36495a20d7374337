import { BLOCK_ELEMENTS } from "../source/html-elements.ts"
import type { Reading } from "../source/reading.ts"
import type { Piece } from "../source/text-map.ts"
import type { Block } from "./block.ts"

/** One line of a dump: what stands between two line ends or block-level tags. */
export interface Line {
  pieces: Piece[]
  /** What the pieces read as, with the white space around it. */
  read: string
  text: string
  marker: Block["marker"]
  blanksBefore: number
  indent: number
  /** A tag ended it: it is not a wrapped line. */
  isClosed: boolean
  /** It is a sentence cut off the line before it, and may belong to the same paragraph. */
  goesOn?: boolean
}

/** What a tag around a line says of it, as the marker does that a dump would have. */
const TAG_MARKERS: Readonly<Record<string, Block["marker"]>> = {
  h1: "#",
  h2: "#",
  h3: "#",
  h4: "#",
  h5: "#",
  h6: "#",
  li: "-",
  blockquote: ">",
}

/** Cuts a dump into its lines; blank ones are counted, not kept. */
export function lines({ source, tape }: Reading): Line[] {
  const found: Line[] = []
  let pieces: Piece[] = []
  let marker: Block["marker"] = ""
  let blanks = 0
  const end = (isClosed: boolean) => {
    const text = pieces.map((piece) => piece.text ?? source.slice(piece.start, piece.end)).join("")
    if (text.trim() === "") {
      if (!isClosed) blanks++
      const last = found[found.length - 1]
      if (isClosed && last) last.isClosed = true
    } else {
      const indent = text.length - text.trimStart().length
      found.push({ pieces, read: text, text: text.trim(), marker, blanksBefore: blanks, indent, isClosed })
      blanks = 0
    }
    pieces = []
    marker = ""
  }
  for (const token of tape) {
    if (token.kind === "text") {
      for (const piece of token.pieces ?? [{ start: token.start, end: token.end }]) {
        if (piece.text !== undefined) {
          pieces.push(piece)
          continue
        }
        let at = piece.start
        for (const match of source.slice(piece.start, piece.end).matchAll(/\r\n|[\r\n\u2028\u2029]/g)) {
          const start = piece.start + match.index
          if (start > at) pieces.push({ start: at, end: start })
          end(false)
          at = start + match[0].length
        }
        if (at < piece.end) pieces.push({ start: at, end: piece.end })
      }
    } else if (token.kind === "marker" && token.name !== "inline") {
      if (token.name === "---") end(true)
      else marker = token.name as Block["marker"]
    } else if (token.name === "br" || BLOCK_ELEMENTS.has(token.name ?? "")) {
      end(true)
      if (token.kind === "start-tag") marker = TAG_MARKERS[token.name ?? ""] ?? ""
    }
  }
  end(true)
  return found
}
