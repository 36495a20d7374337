import type { Block, Page } from "../blocks/block.ts"
import { endsSentence, proseScore, readingLength } from "../blocks/prose.ts"
import { contentWords, shareIn, type Words } from "../blocks/overlap.ts"

/** A text that shares this much of its words with the page's own prose tells the same story. */
const SAME_STORY = 0.6
/** Fewer content words are shared by chance. */
const FEWEST_WORDS = 3
/** A headline is no longer, as a reader of Latin script would feel it. */
const LONGEST_HEADLINE = 220

/** What on a page stands on no other page of its outlet: the stretch from its first such prose to its last, and its words. */
export interface OwnStory {
  isOwn: readonly boolean[]
  /** Texts that stand between these more than once. */
  repeated: ReadonlySet<string>
  first: number
  last: number
  words: Words
}

/** The texts of blocks that are prose, the article's or not. */
export function proseOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (proseScore(block) > 0 ? [block.text] : []))
}

/** @param isUnique does a block's text stand on this page only? */
export function ownStory({ blocks }: Page, isUnique: (block: Block) => boolean): OwnStory {
  const isOwn = blocks.map((block) => proseScore(block) > 0 && isUnique(block))
  const own = blocks.filter(({ index }) => isOwn[index])
  const first = isOwn.indexOf(true)
  const last = isOwn.lastIndexOf(true)
  const repeated = new Set<string>()
  const once = new Set<string>()
  for (const { text } of blocks.slice(Math.max(0, first), last)) (once.has(text) ? repeated : once).add(text)
  return { isOwn, repeated, first, last, words: contentWords(own.map(({ text }) => text).join(" ")) }
}

/** The headline of the story, which other pages show as a teaser: it stands before the end, and its words are the story's. */
export function isItsHeadline({ index, text }: Block, { last, words }: OwnStory): boolean {
  if (index > last || endsSentence(text) || readingLength(text) > LONGEST_HEADLINE) return false
  const said = contentWords(text)
  return said.size >= FEWEST_WORDS && shareIn(said, words) >= SAME_STORY
}

/** A paragraph between two of the page's own: a quotation or the background, which other articles on the story have too. */
export function isAmongItsOwn({ index, ...block }: Block, { isOwn }: OwnStory): boolean {
  return proseScore(block) > 0 && endsSentence(block.text) && isOwn[index - 1] === true && isOwn[index + 1] === true
}

/** A label over parts of the story: a number, or what is said of each of several things, such as "Pros" and "Cons". */
export function isItsLabel({ index, text, linkChars }: Block, { first, last, repeated }: OwnStory): boolean {
  if (index < first || index > last || linkChars > 0) return false
  return !/\p{L}/u.test(text) || (repeated.has(text) && !endsSentence(text))
}
