import type { Paragraph, Punctuation, Root, Sentence, SentenceContent, Symbol, Text, WhiteSpace, Word } from "nlcst"
import type { Point, Position } from "unist"
import type { TextBlock } from "../article/text-block.ts"
import { sentences, type TextRange, words } from "../language/index.ts"
import { textBlocks } from "../ledger/text-blocks.ts"
import type { Article } from "../schema/article.ts"
import type { ContentRole } from "../schema/role.ts"
import { lastWhere } from "../source/last-where.ts"

declare module "nlcst" {
  interface ParagraphData {
    /** What its block is. */
    role?: ContentRole
  }
}

type Leaf = Text | Punctuation | Symbol | WhiteSpace

/** Runs that are one leaf: letters and digits, white space, one mark again and again; any other character is one by itself. */
const LEAF = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\s+|(\p{P})\1*|./gsu

/**
 * An article, or blocks of one, as a tree of natural language for retext's plugins: a paragraph a block, its sentences and words.
 *
 * Values are decoded and readable; a position is where in the source that stands, with tags, references and wraps, so that a plugin's
 * message points there. The empty lines between paragraphs are in no source and have no position.
 *
 * @param source the decoded text that the offsets are of, for lines and columns.
 */
export function toNlcst(from: Pick<Article, "blocks" | "ledger"> | readonly TextBlock[], source: string): Root {
  const pointAt = pointer(source)
  const blocks = "blocks" in from ? textBlocks(from) : from
  const children = blocks.flatMap((block, index): Root["children"] => [
    ...(index === 0 ? [] : [{ type: "WhiteSpaceNode", value: "\n\n" } satisfies WhiteSpace]),
    toParagraph(block, pointAt),
  ])
  return { type: "RootNode", children, position: { start: pointAt(0), end: pointAt(source.length) } }
}

function toParagraph({ role, text, map }: TextBlock, pointAt: (offset: number) => Point): Paragraph {
  const place = (from: number, to: number): Position => {
    const { start, end } = map.toSource(from, to)
    return { start: pointAt(start), end: pointAt(end) }
  }
  const leaves = (from: number, to: number): Leaf[] =>
    [...text.slice(from, to).matchAll(LEAF)].map(({ 0: value, index }) => ({
      type: typeOf(value),
      value,
      position: place(from + index, from + index + value.length),
    }))
  /** What is between words; letters that no word has taken are one. */
  const between = (from: number, to: number): SentenceContent[] =>
    leaves(from, to).map((leaf) =>
      leaf.type === "TextNode" ? { type: "WordNode", children: [leaf], position: leaf.position as Position } : leaf,
    )
  const spaces = (from: number, to: number): WhiteSpace[] =>
    from < to ? [{ type: "WhiteSpaceNode", value: text.slice(from, to), position: place(from, to) }] : []
  const ranges = words(text)
  let next = 0
  const toSentence = ({ from, to }: TextRange): Sentence => {
    const children: SentenceContent[] = []
    let at = from
    for (let word = ranges[next]; word && word.from < to; word = ranges[++next]) {
      const end = Math.min(word.to, to)
      const parts = leaves(word.from, end) as Word["children"]
      children.push(...between(at, word.from), { type: "WordNode", children: parts, position: place(word.from, end) })
      at = end
    }
    return { type: "SentenceNode", children: [...children, ...between(at, to)], position: place(from, to) }
  }
  const children: Paragraph["children"] = []
  let at = 0
  for (const range of sentences(text)) {
    children.push(...spaces(at, range.from), toSentence(range))
    at = range.to
  }
  children.push(...spaces(at, text.length))
  return { type: "ParagraphNode", data: { role }, children, position: place(0, text.length) }
}

function typeOf(value: string): Leaf["type"] {
  if (/^[\p{L}\p{N}]/u.test(value)) return "TextNode"
  if (/^\s/.test(value)) return "WhiteSpaceNode"
  return /^\p{P}/u.test(value) ? "PunctuationNode" : "SymbolNode"
}

/** Offsets as points: lines and columns from 1. */
function pointer(source: string): (offset: number) => Point {
  const starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)]
  return (offset) => {
    const line = lastWhere(starts.length, (index) => (starts[index] as number) <= offset)
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
  }
}
