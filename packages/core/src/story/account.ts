import type { TextBlock } from "../article/text-block.ts"
import { sentences as toSentences } from "../language/sentences.ts"
import type { TextRange } from "../language/text-range.ts"
import { textBlocks } from "../ledger/text-blocks.ts"
import type { Article } from "../schema/article.ts"
import type { Entity } from "../schema/entity.ts"
import type { Quote } from "../schema/quote.ts"
import { BODY_ROLES } from "../schema/role.ts"
import type { ArticleSpan } from "../schema/story.ts"
import { toWords, type Word } from "./text/words.ts"

/** A range of one block's text. */
export interface Place extends TextRange {
  block: number
}

export interface Sentence extends Place {
  /** Counted through the whole account. */
  index: number
  /** Counted through the body; -1 in titles, standfirsts and key points. */
  inBody: number
  words: readonly Word[]
}

export interface PlacedQuote extends Place {
  quote: Quote
}

export interface PlacedMention extends Place {
  entity: Entity
}

/** An article laid out for comparison: its sentences, quotations and mentions over its blocks' texts. */
export interface Account {
  id: string
  article: Article
  blocks: readonly TextBlock[]
  sentences: readonly Sentence[]
  quotes: readonly PlacedQuote[]
  mentions: readonly PlacedMention[]
}

/** Captions and credits speak of a picture, tables and code are not prose. */
const SPOKEN = new Set(["title", "description", "key-point", "heading", "paragraph", "blockquote", "list-item"])

/** Lays an article out for comparison. */
export function toAccount(article: Article): Account {
  const blocks = textBlocks(article)
  const place = (start: number, end: number): Place | null => placeIn(article, blocks, start, end)
  const sentences: Sentence[] = []
  let inBody = 0
  for (const [block, { role, text }] of blocks.entries()) {
    if (!SPOKEN.has(role)) continue
    for (const { from, to } of toSentences(text)) {
      const counted = BODY_ROLES.has(role) && role !== "heading" ? inBody++ : -1
      sentences.push({
        block,
        from,
        to,
        index: sentences.length,
        inBody: counted,
        words: toWords(text.slice(from, to), from),
      })
    }
  }
  const quotes = article.quotes.flatMap((quote) => placed(place(quote.start, quote.end), { quote }))
  const mentions = article.entities.flatMap((entity) =>
    entity.mentions.flatMap((mention) => placed(place(mention.start, mention.end), { entity })),
  )
  return {
    id: article.id,
    article,
    blocks,
    sentences,
    quotes: quotes.sort(byPlace),
    mentions: mentions.sort(byPlace),
  }
}

/** The span of a place in an account's source. */
export function spanAt(account: Account, { block, from, to }: Place): ArticleSpan {
  const map = account.blocks[block]?.map
  if (map === undefined) throw new RangeError(`Block ${block} is not one of article ${account.id}`)
  return { article: account.id, ...map.span(from, to) }
}

/** The text of a place. */
export function textAt(account: Account, { block, from, to }: Place): string {
  return account.blocks[block]?.text.slice(from, to) ?? ""
}

export function byPlace(a: Place, b: Place): number {
  return a.block - b.block || a.from - b.from || a.to - b.to
}

export function isInside(inner: Place, outer: Place): boolean {
  return inner.block === outer.block && inner.from >= outer.from && inner.to <= outer.to
}

/** Mentions that stand in a place, in order. */
export function mentionsIn(account: Account, place: Place): PlacedMention[] {
  return account.mentions.filter((mention) => isInside(mention, place))
}

/** Words of a block that belong to no name, nor to a title's capitals, and are no figures. */
export function withoutNames(account: Account, block: number, words: readonly Word[]): Word[] {
  const named = account.mentions.filter((mention) => mention.block === block)
  const isPlain = ({ text }: Word, index: number): boolean =>
    (index === 0 || !/^\p{Lu}/u.test(text)) && !/^\d/.test(text)
  return words.filter(
    (word, index) => isPlain(word, index) && !named.some(({ from, to }) => word.from < to && from < word.to),
  )
}

function placed<T>(place: Place | null, extra: T): (Place & T)[] {
  return place === null ? [] : [{ ...place, ...extra }]
}

function placeIn(article: Article, blocks: readonly TextBlock[], start: number, end: number): Place | null {
  const block = article.blocks.findIndex((candidate) => candidate.start < end && start < candidate.end)
  const map = blocks[block]?.map
  if (map === undefined) return null
  const { from, to } = map.toText(start, end)
  return to > from ? { block, from, to } : null
}
