import type { DialectName } from "../schema/article.ts"
import type { TextMap } from "../source/text-map.ts"
import type { ElementNode, RootNode } from "../source/tree.ts"

/** A piece of readable text between two breaks, before anybody has said what it is. */
export interface Block {
  /** Its place among the page's blocks. */
  index: number
  /** White space collapsed, hard wraps joined, ends trimmed; never empty. */
  text: string
  map: TextMap
  start: number
  end: number
  /** The sign at the head of its line in a dump: `#`, `>`, `-`; empty without one. */
  marker: "" | "#" | ">" | "-"
  /** The block-level element that holds it; null in a dump. */
  element: ElementNode | null
  /** How many of the text's UTF-16 units stand in links, 0 in a dump. */
  linkChars: number
  /** Blank lines before it in a dump, 0 in a page. */
  blanksBefore: number
  /** White space at the head of its first line in a dump. */
  indent: number
  /** It is a sentence cut off the block before it, and may belong to the same paragraph: its dump had no line ends. */
  goesOn?: true
}

/** Everything a rule may look at: the untouched page. */
export interface Page {
  dialect: DialectName
  source: string
  /** Where the page says or is known to stand. */
  url: string | null
  blocks: readonly Block[]
  tree: RootNode | null
}
