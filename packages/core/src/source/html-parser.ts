import { html, InsertionMode, Parser, type Tokenizer, type Token as ParserToken } from "parse5"
import { createHtmlTreeAdapter, type HtmlTree } from "./html-tree-adapter.ts"
import type { CharacterToken } from "./html-token.ts"
import { HtmlTokenizer } from "./html-tokenizer.ts"
import type { Token } from "./token.ts"
import type { Span } from "../schema/span.ts"
import type { ReadingNote } from "./reading.ts"
import { DEEPEST, type ElementNode, type RootNode } from "./tree.ts"

/** So many formatting elements that a page leaves open are opened again in the next block, however many there are. */
const REOPENED_AT_ONCE = 512
/** After this many in all, a page makes a habit of it, and no more than `REOPENED_THEN` are. */
const REOPENED_IN_ALL = 20_000
const REOPENED_THEN = 2
const FRAMES = new Set([InsertionMode.IN_FRAMESET, InsertionMode.AFTER_FRAMESET, InsertionMode.AFTER_AFTER_FRAMESET])
/** parse5's mark of an entry that is an element. */
const ELEMENT_ENTRY = 1

/** parse5's tree construction over our tokens, each run of characters tied to the element that it went to. */
export class HtmlParser extends Parser<HtmlTree> {
  readonly #reader: HtmlTokenizer
  readonly #notes = new Map<string, ReadingNote>()
  #inserting: Token | null = null
  #reopened = 0

  constructor(source: string) {
    super({
      // Text in <noscript> is read as markup: that is what a reader without scripts is shown.
      scriptingEnabled: false,
      treeAdapter: createHtmlTreeAdapter(
        (parent) => this.#tie(parent.type === "element" ? parent : parent.parent),
        (element) =>
          this.#note("nesting-depth", `Elements nested deeper than ${DEEPEST} stand beside each other`, element),
      ),
    })
    this.#reader = new HtmlTokenizer(source, this)
    this.tokenizer = this.#reader as unknown as Tokenizer
  }

  /** Reads the whole source. */
  read(): { tree: RootNode; tokens: readonly Token[]; notes: readonly ReadingNote[] } {
    this.#reader.read()
    return { tree: this.document, tokens: this.#reader.tokens, notes: [...this.#notes.values()] }
  }

  #tie(element: ElementNode | null): void {
    const token = this.#inserting
    if (!token) return
    token.parent = element
    // In SVG, what a style or script holds is read like text, and is none.
    if (element?.isForeign && (element.tagName === "style" || element.tagName === "script")) token.kind = "raw-text"
  }

  /** Says a thing once, at the first place. */
  #note(rule: string, reason: string, { start, end }: Span): void {
    if (!this.#notes.has(rule)) this.#notes.set(rule, { rule, reason, start, end })
  }

  /** As parse5 does it, but not for however many elements: a hostile page has as many as it has tags, in each block again. */
  override _reconstructActiveFormattingElements(): void {
    const { activeFormattingElements: list, openElements } = this
    const most = this.#reopened < REOPENED_IN_ALL ? REOPENED_AT_ONCE : REOPENED_THEN
    let oldest = null
    let count = 0
    for (let entry = list.newest; entry?.type === ELEMENT_ENTRY && !openElements.contains(entry.element);) {
      const { older } = entry
      if (count++ < most) oldest = entry
      else {
        const { startOffset: start = 0, endOffset: end = 0 } = entry.token.location ?? {}
        this.#note("formatting-left-open", `Of many formatting elements left open, the last ${most} are carried on`, {
          start,
          end,
        })
        list.removeEntry(entry)
      }
      entry = older
    }
    for (let entry: typeof list.newest = oldest; entry?.type === ELEMENT_ENTRY; entry = entry.newer) {
      this.#reopened++
      this._insertElement(entry.token, html.NS.HTML)
      list.replaceElement(entry, openElements.current as ElementNode)
    }
  }

  override _attachElementToTree(...[element, place, at]: Parameters<Parser<HtmlTree>["_attachElementToTree"]>): void {
    if (place) {
      element.start = place.startOffset
      element.end = place.endOffset
    }
    super._attachElementToTree(element, place, at)
  }

  override _insertCharacters(token: ParserToken.CharacterToken): void {
    this.#inserting = (token as CharacterToken).entry
    super._insertCharacters(token)
    this.#inserting = null
  }

  override onCharacter(token: ParserToken.CharacterToken): void {
    if (!this.#takesSpaceOnly()) {
      super.onCharacter(token)
      return
    }
    const chars = token.chars.replace(/[^\t\n\f\r ]+/g, "")
    if (chars) super.onWhitespaceCharacter({ ...token, chars })
  }

  /** Among frames and columns only the white space of a text is taken, also that between its words. */
  #takesSpaceOnly(): boolean {
    const mode = this.insertionMode
    if (mode < InsertionMode.IN_COLUMN_GROUP) return false
    if (mode === InsertionMode.IN_COLUMN_GROUP) return this.openElements.currentTagId === html.TAG_ID.TEMPLATE
    return FRAMES.has(mode)
  }
}
