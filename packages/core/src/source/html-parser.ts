import { InsertionMode, Parser, type Tokenizer, type Token as ParserToken } from "parse5"
import { createHtmlTreeAdapter, type HtmlTree } from "./html-tree-adapter.ts"
import { type CharacterToken, HtmlTokenizer } from "./html-tokenizer.ts"
import type { Token } from "./token.ts"
import type { RootNode } from "./tree.ts"

/** parse5's tree construction over our tokens, each run of characters tied to the element that it went to. */
export class HtmlParser extends Parser<HtmlTree> {
  readonly #reader: HtmlTokenizer
  #inserting: Token | null = null

  constructor(source: string) {
    super({
      // Text in <noscript> is read as markup: that is what a reader without scripts is shown.
      scriptingEnabled: false,
      treeAdapter: createHtmlTreeAdapter((parent) => {
        const token = this.#inserting
        if (!token) return
        const element = parent.type === "element" ? parent : parent.parent
        token.parent = element
        // In SVG, what a style or script holds is read like text, and is none.
        if (element?.isForeign && (element.tagName === "style" || element.tagName === "script")) token.kind = "raw-text"
      }),
    })
    this.#reader = new HtmlTokenizer(source, this)
    this.tokenizer = this.#reader as unknown as Tokenizer
  }

  /** Reads the whole source. */
  read(): { tree: RootNode; tokens: readonly Token[] } {
    this.#reader.read()
    return { tree: this.document, tokens: this.#reader.tokens }
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
    const mode = this.insertionMode
    if (
      mode !== InsertionMode.IN_FRAMESET &&
      mode !== InsertionMode.AFTER_FRAMESET &&
      mode !== InsertionMode.AFTER_AFTER_FRAMESET
    ) {
      super.onCharacter(token)
      return
    }
    // Of text among frames, only the white space is taken, also that between words.
    const chars = token.chars.replace(/[^\t\n\f\r ]+/g, "")
    if (chars) super.onWhitespaceCharacter({ ...token, chars })
  }
}
