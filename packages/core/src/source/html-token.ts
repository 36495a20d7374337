import { Token as ParserToken } from "parse5"
import type { Token, TokenKind } from "./token.ts"
import type { Attribute, ElementNode } from "./tree.ts"
import type { Piece } from "./text-map.ts"

/*
 * What a page is read into, by the thousand, as classes: of objects that are written as literals V8 counts how many live on, and
 * sets them among the old ones, where what a page leaves behind is found late.
 */

const NONE: never[] = []

const ONE: unknown[] = [null]

/** A list that V8 keeps no such count of. */
export const emptyList = <T>(): T[] => NONE.slice()

/** The same of one item, with room for no more: a list that begins empty gets room for seventeen. */
export function listOf<T>(item: T): T[] {
  const list = ONE.slice() as T[]
  list[0] = item
  return list
}

/** A token of a page's tape. */
export class TapeToken implements Token {
  kind: TokenKind
  start: number
  end: number
  name: string | undefined
  parent: ElementNode | null | undefined = undefined
  pieces: Piece[] | undefined

  constructor(kind: TokenKind, start: number, end: number, name?: string, pieces?: Piece[]) {
    this.kind = kind
    this.start = start
    this.end = end
    this.name = name
    this.pieces = pieces
  }
}

/** A tag as parse5 takes it, which asks for no more of its place than its offsets. */
export class TagToken implements ParserToken.TagToken, Pick<ParserToken.Location, "startOffset" | "endOffset"> {
  type: ParserToken.TagToken["type"]
  tagName: string
  tagID: ParserToken.TagToken["tagID"]
  selfClosing = false
  ackSelfClosing = false
  attrs: Attribute[] = NONE
  location: ParserToken.Location | null = null
  startOffset = 0
  endOffset = 0

  constructor(isEnd: boolean, tagName: string, tagID: ParserToken.TagToken["tagID"]) {
    this.type = isEnd ? ParserToken.TokenType.END_TAG : ParserToken.TokenType.START_TAG
    this.tagName = tagName
    this.tagID = tagID
  }

  /** The same token for another end tag. */
  renamed(tagName: string, tagID: ParserToken.TagToken["tagID"]): this {
    this.tagName = tagName
    this.tagID = tagID
    this.selfClosing = false
    this.attrs = NONE
    return this
  }
}

/** A run of characters as parse5 takes it, with the tape's token. */
export class CharacterToken implements ParserToken.CharacterToken {
  type: ParserToken.CharacterToken["type"]
  chars: string
  location: null = null
  entry: Token

  constructor(type: ParserToken.CharacterToken["type"], chars: string, entry: Token) {
    this.type = type
    this.chars = chars
    this.entry = entry
  }
}

/** An attribute as it is read. */
export class HtmlAttribute implements Attribute {
  name: string
  value: string

  constructor(name: string, value: string) {
    this.name = name
    this.value = value
  }
}
