import { Parser, type Token as ParserToken } from "parse5"
import type { RootNode } from "./tree.ts"
import { characterReference } from "./character-reference.ts"
import { alignCharacters } from "./align-characters.ts"
import { createHtmlTreeAdapter, type HtmlTree } from "./html-tree-adapter.ts"
import type { Token, TokenKind } from "./token.ts"

/** Elements whose text is read as it stands, without character references. */
const RAW_TEXT = new Set(["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"])

/** parse5, with a record of every token and of the element that each run of characters went to. */
export class HtmlParser extends Parser<HtmlTree> {
  readonly tokens: Token[] = []
  readonly #source: string
  /** The tape's token of each of parse5's character tokens. */
  readonly #byToken = new Map<ParserToken.CharacterToken, Token>()
  #inserting: ParserToken.CharacterToken | null = null
  /** Name of the raw-text element that was opened last and not closed. */
  #raw: string | null = null

  constructor(source: string) {
    super({
      sourceCodeLocationInfo: true,
      // Text in <noscript> is read as markup: that is what a reader without scripts is shown.
      scriptingEnabled: false,
      treeAdapter: createHtmlTreeAdapter((parent) => {
        const token = this.#inserting && this.#byToken.get(this.#inserting)
        if (token) token.parent = parent.type === "element" ? parent : parent.parent
      }),
    })
    this.#source = source
  }

  /** Reads the whole source. */
  read(): RootNode {
    this.tokenizer.write(this.#source, true)
    return this.document
  }

  override _insertCharacters(token: ParserToken.CharacterToken): void {
    this.#inserting = token
    super._insertCharacters(token)
    this.#inserting = null
  }

  override onCharacter(token: ParserToken.CharacterToken): void {
    this.#logCharacters(token)
    super.onCharacter(token)
  }

  override onWhitespaceCharacter(token: ParserToken.CharacterToken): void {
    this.#logCharacters(token)
    super.onWhitespaceCharacter(token)
  }

  override onNullCharacter(token: ParserToken.CharacterToken): void {
    const entry = this.#log("dropped", token)
    // A reference after NULs makes their run end late; each of them is one character.
    if (entry) entry.end = entry.start + token.chars.length
    super.onNullCharacter(token)
  }

  override onStartTag(token: ParserToken.TagToken): void {
    this.#log("start-tag", token, token.tagName)
    if (RAW_TEXT.has(token.tagName)) this.#raw = token.tagName
    super.onStartTag(token)
  }

  override onEndTag(token: ParserToken.TagToken): void {
    this.#log("end-tag", token, token.tagName)
    if (token.tagName === this.#raw) this.#raw = null
    super.onEndTag(token)
  }

  override onComment(token: ParserToken.CommentToken): void {
    this.#log("comment", token)
    super.onComment(token)
  }

  override onDoctype(token: ParserToken.DoctypeToken): void {
    this.#log("doctype", token)
    super.onDoctype(token)
  }

  /** parse5 dispatches some tokens again in another insertion mode: each is logged once, by where it stands. */
  #log(kind: TokenKind, token: { location: ParserToken.Location | null }, name?: string): Token | null {
    const { location } = token
    const last = this.tokens[this.tokens.length - 1]
    if (!location || (last && location.startOffset < last.end)) return null
    // A comment that the source's end cuts off is said to end behind it.
    const entry: Token = { kind, start: location.startOffset, end: Math.min(location.endOffset, this.#source.length) }
    if (name !== undefined) entry.name = name
    this.tokens.push(entry)
    return entry
  }

  #logCharacters(token: ParserToken.CharacterToken): void {
    const { location, chars } = token
    if (!location || this.#byToken.has(token)) return
    const start = this.#startOf(location.startOffset, chars)
    const isRaw = this.#raw !== null
    const entry: Token = { kind: isRaw ? "raw-text" : "text", start, end: start + chars.length, parent: null }
    const isPlain = this.#source.startsWith(chars, start) && (isRaw || !/&|<\/>/.test(chars))
    if (!isPlain) {
      const pieces = alignCharacters(this.#source, start, chars, isRaw) ?? [
        { start, end: location.endOffset, text: chars },
      ]
      entry.pieces = pieces
      entry.end = pieces[pieces.length - 1]?.end ?? start
    }
    this.tokens.push(entry)
    this.#byToken.set(token, entry)
  }

  /**
   * Where a run of characters really begins. parse5 places a run that begins with a reference at that reference's last
   * character, and one that begins with what might have been a tag one character late.
   */
  #startOf(offset: number, chars: string): number {
    const last = this.tokens[this.tokens.length - 1]
    const end = last?.end ?? 0
    if (offset <= end) return end
    if (this.#source.startsWith(chars.slice(0, offset - end + 1), end)) return end
    const ampersand = this.#source.lastIndexOf("&", offset)
    if (ampersand < end) return offset
    const reference = characterReference(this.#source, ampersand)
    return reference && ampersand + reference.length > offset ? ampersand : offset
  }
}
