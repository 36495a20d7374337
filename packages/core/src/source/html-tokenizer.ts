import { html, Token as ParserToken, type TokenHandler, TokenizerMode } from "parse5"
import { commentRange, readDoctype } from "./html-declaration.ts"
import { HtmlCharacters } from "./html-characters.ts"
import { rawTextEnd, scriptEnd } from "./html-raw-text.ts"
import { foldName, readAttributes, tagNameEnd } from "./html-tag.ts"
import { Names } from "./names.ts"
import { Finder } from "./finder.ts"
import { TagToken, TapeToken } from "./html-token.ts"
import { SourceText } from "./source-text.ts"
import type { Token, TokenKind } from "./token.ts"
import { unitAt } from "./unit-at.ts"

const { TokenType } = ParserToken

/**
 * Cuts a page into tokens as the standard has it, with their offsets, and hands them to parse5's tree construction, for
 * which it stands in for parse5's own tokenizer: that looks at each character, this one searches for the next that matters.
 *
 * A run of characters is one token, or two: leading white space goes to another place than what follows it.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export class HtmlTokenizer {
  /** What the tree builder says of the text to come. */
  state: number = TokenizerMode.DATA
  inForeignNode = false
  lastStartTagName = ""
  /** What was read, in the order of the source. Characters that the standard throws away are missing. */
  readonly tokens: Token[] = []
  readonly #source: string
  readonly #handler: TokenHandler
  readonly #text: SourceText
  readonly #characters: HtmlCharacters
  readonly #dashes: Finder
  readonly #bang: Finder
  readonly #tags = new Names((written) => {
    const name = foldName(written)
    return { name, id: html.getTagID(name) }
  })
  readonly #attributes = new Names(foldName)
  /** The tree builder is done with an end tag before it gets the next. */
  readonly #endTag = new TagToken(true, "", html.TAG_ID.UNKNOWN)
  #at = 0

  constructor(source: string, handler: TokenHandler) {
    this.#source = source
    this.#handler = handler
    this.#text = new SourceText(source)
    this.#characters = new HtmlCharacters(source, this.#text, handler, this.tokens)
    this.#dashes = new Finder(source, "-->")
    this.#bang = new Finder(source, "--!>")
  }

  /** Reads all of the source. */
  read(): void {
    const { length } = this.#source
    while (this.#at < length) {
      if (this.state === TokenizerMode.DATA) this.#readData()
      else this.#readElementText()
    }
    this.#handler.onEof({ type: TokenType.EOF, location: null })
  }

  #log(kind: TokenKind, start: number, end: number, name?: string): Token {
    const token = new TapeToken(kind, start, end, name)
    this.tokens.push(token)
    return token
  }

  /** Text up to the next markup, and that. */
  #readData(): void {
    const source = this.#source
    const from = this.#at
    let at = source.indexOf("<", from)
    for (; at >= 0; at = source.indexOf("<", at + 1)) {
      const sign = unitAt(source, at + 1)
      const isEnd = sign === 47
      const code = isEnd ? unitAt(source, at + 2) : sign
      if (isLetter(code)) {
        this.#characters.read(from, at)
        return this.#readTag(at, isEnd)
      }
      if (isEnd && code === 62) {
        this.#characters.read(from, at)
        this.#at = at + 3
        return
      }
      if ((isEnd && at + 2 < source.length) || code === 33 || code === 63) {
        this.#characters.read(from, at)
        return this.#readDeclaration(at, isEnd)
      }
    }
    this.#characters.read(from, source.length)
    this.#at = source.length
  }

  /** The text of an element whose content is no markup, and the element's end tag. */
  #readElementText(): void {
    const source = this.#source
    const { state } = this
    const from = this.#at
    let end = source.length
    if (state === TokenizerMode.SCRIPT_DATA) end = scriptEnd(source, from)
    else if (state !== TokenizerMode.PLAINTEXT) end = rawTextEnd(source, from, this.lastStartTagName)
    const isRaw = state !== TokenizerMode.RCDATA
    if (end > from) this.#characters.readRun(from, end, isRaw ? "raw-text" : "text", isRaw)
    this.#at = end
    if (end === source.length) return
    this.state = TokenizerMode.DATA
    this.#readTag(end, true)
  }

  #readTag(start: number, isEnd: boolean): void {
    const source = this.#source
    const from = isEnd ? start + 2 : start + 1
    const to = tagNameEnd(source, from)
    const { name, id } = this.#tags.read(source, from, to)
    const token = isEnd ? this.#endTag.renamed(name, id) : new TagToken(false, name, id)
    const end = readAttributes(source, to, this.#text, this.#attributes, token)
    this.#at = end < 0 ? source.length : end
    // A tag that the source's end cuts off is thrown away.
    if (end < 0) return
    this.#log(isEnd ? "end-tag" : "start-tag", start, end, name)
    if (isEnd) return this.#handler.onEndTag(token)
    token.startOffset = start
    token.endOffset = end
    token.location = token as unknown as ParserToken.Location
    this.lastStartTagName = name
    this.#handler.onStartTag(token)
  }

  /** A comment, what reads as one, a document type or a CDATA section. */
  #readDeclaration(start: number, isEnd: boolean): void {
    const source = this.#source
    let from = isEnd || source[start + 1] === "!" ? start + 2 : start + 1
    if (!isEnd && source.startsWith("!--", start + 1)) {
      from = start + 4
      const { to, end } = commentRange(source, from, this.#dashes.from(from), this.#bang.from(from))
      return this.#comment(start, from, to, end)
    }
    if (this.inForeignNode && source.startsWith("![CDATA[", start + 1)) {
      const found = source.indexOf("]]>", start + 9)
      const to = found < 0 ? source.length : found
      this.#at = found < 0 ? to : to + 3
      return this.#characters.read(start + 9, to, true)
    }
    const found = source.indexOf(">", from)
    const to = found < 0 ? source.length : found
    const end = found < 0 ? to : to + 1
    if (isEnd || !/^!doctype/i.test(source.slice(start + 1, start + 9))) return this.#comment(start, from, to, end)
    this.#at = end
    this.#log("doctype", start, end)
    const body = this.#text.read(start + 9, to, "raw")
    this.#handler.onDoctype({ type: TokenType.DOCTYPE, ...readDoctype(body, found >= 0), location: null })
  }

  #comment(start: number, from: number, to: number, end: number): void {
    this.#at = end
    this.#log("comment", start, end)
    this.#handler.onComment({ type: TokenType.COMMENT, data: this.#text.read(from, to, "raw"), location: null })
  }
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}
