import { characterReference } from "./character-reference.ts"
import { Finder } from "./finder.ts"
import type { Piece } from "./text-map.ts"
import { unitAt } from "./unit-at.ts"

const CARRIAGE_RETURN = 13
const AMPERSAND = 38

/** How characters of the source are read: as they stand, or with character references, as in text or in an attribute's value. */
export type ReadAs = "raw" | "text" | "value"

/** Reads characters of a page as the standard has it: line ends are LF, NUL is U+FFFD, character references are resolved. */
export class SourceText {
  readonly #source: string
  readonly #ampersand: Finder
  readonly #return: Finder
  readonly nul: Finder
  /** What was last found to be read otherwise than it stands: nothing from there back to the place last asked for is. */
  #plain = -1
  /** Of the run read last, where a reference or NUL was in it: what its parts read as. Line ends are no edits. */
  pieces: Piece[] | undefined

  constructor(source: string) {
    this.#source = source
    this.#ampersand = new Finder(source, "&")
    this.#return = new Finder(source, "\r")
    this.nul = new Finder(source, "\0")
  }

  /** The text of a range; ranges come in the order of the source. */
  read(from: number, to: number, as: ReadAs): string {
    this.pieces = undefined
    if (this.#plain < from) this.#plain = this.#next(from, "text")
    return this.#plain >= to || this.#next(from, as) >= to
      ? this.#source.slice(from, to)
      : this.#readEdited(from, to, as)
  }

  #readEdited(from: number, to: number, as: ReadAs): string {
    const source = this.#source
    let chars = ""
    let plain = from
    let unedited = from
    for (let at = this.#next(from, as); at < to; at = this.#next(Math.max(at + 1, plain), as)) {
      const code = unitAt(source, at)
      if (code === CARRIAGE_RETURN) {
        chars += `${source.slice(plain, at)}\n`
        plain = at + 1 < to && source[at + 1] === "\n" ? at + 2 : at + 1
        continue
      }
      const reference =
        code === AMPERSAND ? characterReference(source, at, as === "value") : { length: 1, text: "\uFFFD" }
      if (!reference) continue
      chars += source.slice(plain, at) + reference.text
      plain = at + reference.length
      if (as !== "text") continue
      this.pieces ??= []
      if (at > unedited) this.pieces.push({ start: unedited, end: at })
      this.pieces.push({ start: at, end: plain, text: reference.text })
      unedited = plain
    }
    if (this.pieces && unedited < to) this.pieces.push({ start: unedited, end: to })
    return chars + source.slice(plain, to)
  }

  #next(at: number, as: ReadAs): number {
    const next = Math.min(this.#return.from(at), this.nul.from(at))
    return as === "raw" ? next : Math.min(next, this.#ampersand.from(at))
  }
}
