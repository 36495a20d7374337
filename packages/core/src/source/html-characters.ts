import { Token as ParserToken, type TokenHandler } from "parse5"
import { characterReference } from "./character-reference.ts"
import { isHtmlSpace } from "./html-raw-text.ts"
import { CharacterToken, TapeToken } from "./html-token.ts"
import type { SourceText } from "./source-text.ts"
import type { Token } from "./token.ts"
import { unitAt } from "./unit-at.ts"

const { TokenType } = ParserToken
const AMPERSAND = 38

/** Reads a page's text into tokens, for the tape and for parse5. */
export class HtmlCharacters {
  readonly #source: string
  readonly #text: SourceText
  readonly #handler: TokenHandler
  readonly #tokens: Token[]

  constructor(source: string, text: SourceText, handler: TokenHandler, tokens: Token[]) {
    this.#source = source
    this.#text = text
    this.#handler = handler
    this.#tokens = tokens
  }

  /** Text between markup, where NUL is a token of its own. */
  read(from: number, to: number, isRaw = false): void {
    let at = from
    while (at < to) {
      const nul = Math.min(this.#text.nul.from(at), to)
      if (nul > at) this.readRun(at, nul, "text", isRaw)
      at = nul
      while (at < to && unitAt(this.#source, at) === 0) at++
      if (at > nul) this.#emit(TokenType.NULL_CHARACTER, "dropped", nul, at, this.#source.slice(nul, at))
    }
  }

  /** A run of characters: one token, or two, because leading white space goes to another place than what follows it. */
  readRun(from: number, to: number, kind: "text" | "raw-text", isRaw: boolean): void {
    const as = isRaw ? "raw" : "text"
    const start = kind === "raw-text" ? from : this.#spaceEnd(from, to, isRaw)
    if (start > from) this.#emit(TokenType.WHITESPACE_CHARACTER, kind, from, start, this.#text.read(from, start, as))
    if (start < to) this.#emit(TokenType.CHARACTER, kind, start, to, this.#text.read(start, to, as))
  }

  #emit(
    type: ParserToken.CharacterToken["type"],
    kind: Token["kind"],
    start: number,
    end: number,
    chars: string,
  ): void {
    const pieces = kind === "text" ? this.#text.pieces : undefined
    const entry = new TapeToken(kind, start, end, undefined, pieces)
    this.#tokens.push(entry)
    const token = new CharacterToken(type, chars, entry)
    if (type === TokenType.CHARACTER) this.#handler.onCharacter(token)
    else if (type === TokenType.WHITESPACE_CHARACTER) this.#handler.onWhitespaceCharacter(token)
    else this.#handler.onNullCharacter(token)
  }

  /** Where the white space at the head of a run ends, written as such or by references. */
  #spaceEnd(from: number, to: number, isRaw: boolean): number {
    let at = from
    for (;;) {
      while (at < to && isHtmlSpace(unitAt(this.#source, at))) at++
      if (isRaw || at >= to || unitAt(this.#source, at) !== AMPERSAND) return at
      const reference = characterReference(this.#source, at)
      if (!reference || !isHtmlSpace(reference.text.charCodeAt(0))) return at
      at += reference.length
    }
  }
}
