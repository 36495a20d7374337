import { lastWhere } from "./last-where.ts"
import type { Span, TextSpan } from "../schema/span.ts"

/** A range of the source and what it reads as: its own characters, or `text` where an edit was recorded. */
export interface Piece extends Span {
  text?: string
}

/**
 * Readable text over its source, exact in both directions.
 *
 * Pieces are in source order and do not overlap; what lies between two of them (tags, comments, white space) reads as nothing.
 */
export class TextMap {
  readonly text: string
  readonly pieces: readonly Piece[]
  #known: Int32Array | null = null

  /** `text` is what the pieces read as, one after the other. */
  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text
    this.pieces = pieces
  }

  /** Where each piece begins in `text`; of most maps nobody asks. */
  get #starts(): Int32Array {
    if (this.#known) return this.#known
    const starts = new Int32Array(this.pieces.length)
    let at = 0
    for (const [index, { start, end, text }] of this.pieces.entries()) {
      starts[index] = at
      at += text?.length ?? end - start
    }
    return (this.#known = starts)
  }

  /** Reads pieces out of a source. */
  static of(source: string, pieces: readonly Piece[]): TextMap {
    let text = ""
    for (const piece of pieces) text += piece.text ?? source.slice(piece.start, piece.end)
    return new TextMap(text, pieces)
  }

  /** The source range of the text range `from`–`to`. A range that begins or ends inside an edited piece takes the piece whole. */
  toSource(from: number, to: number): Span {
    if (this.pieces.length === 0) return { start: 0, end: 0 }
    const start = this.#sourceStart(from)
    return { start, end: to > from ? this.#sourceEnd(to) : start }
  }

  /** The text range of the source range `start`–`end`; ends that fall between pieces move inwards. */
  toText(start: number, end: number): { from: number; to: number } {
    const from = this.#textAt(start, false)
    return { from, to: Math.max(from, this.#textAt(end, true)) }
  }

  /** The span of a text range: where it stands in the source and what it reads as. */
  span(from: number, to: number): TextSpan {
    return { ...this.toSource(from, to), text: this.text.slice(from, to) }
  }

  /** The pieces that a text range is read from, cut at its ends; a cut one that was edited keeps all its source. */
  slice(from: number, to: number): Piece[] {
    const cut: Piece[] = []
    for (let index = this.#pieceAt(from); (this.#starts[index] ?? to) < to; index++) {
      const { start, end, text } = this.pieces[index] as Piece
      const left = Math.max(from - (this.#starts[index] as number), 0)
      const right = to - (this.#starts[index] as number)
      if (text === undefined) cut.push({ start: start + left, end: Math.min(start + right, end) })
      else cut.push({ start, end, text: text.slice(left, right) })
    }
    return cut
  }

  /** The last piece whose text begins at or before `offset`. */
  #pieceAt(offset: number): number {
    return Math.max(
      0,
      lastWhere(this.pieces.length, (index) => (this.#starts[index] as number) <= offset),
    )
  }

  #sourceStart(from: number): number {
    const index = this.#pieceAt(from)
    const piece = this.pieces[index] as Piece
    if (piece.text !== undefined) return piece.start
    return Math.min(piece.start + from - (this.#starts[index] as number), piece.end)
  }

  #sourceEnd(to: number): number {
    const index = this.#pieceAt(to - 1)
    const piece = this.pieces[index] as Piece
    if (piece.text !== undefined) return piece.end
    return Math.min(piece.start + to - (this.#starts[index] as number), piece.end)
  }

  #textAt(offset: number, isEnd: boolean): number {
    const low = lastWhere(this.pieces.length, (index) => (this.pieces[index] as Piece).end <= offset) + 1
    const piece = this.pieces[low]
    if (!piece) return this.text.length
    const at = this.#starts[low] as number
    if (offset <= piece.start) return at
    if (piece.text !== undefined) return isEnd ? at + piece.text.length : at
    return at + offset - piece.start
  }
}
