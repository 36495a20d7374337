import { BODY_ROLES } from "../../schema/role.ts"
import type { Account, Sentence } from "../account.ts"
import { ownDate } from "../fact/own-date.ts"
import { isContent } from "../text/is-content.ts"
import { runHashes } from "../text/run-hashes.ts"
import { rarity } from "./commonness.ts"

/** Body sentences that belong to an article's head: who, what, when and where stand there. */
const HEAD_SENTENCES = 5
/** Words in a row that two quotations, or two bodies, hardly share by chance. */
const QUOTE_RUN = 5
const COPY_RUN = 8
/** What a word with a capital counts: it is mostly of a name. */
const CAPITAL = 2

/** Words and what they weigh; its length is 1. */
export type Vector = ReadonlyMap<string, number>

/** What an article is compared by when stories are sought; it depends on nothing but the article. */
export interface Profile {
  /** Of the whole article, and of its head alone. */
  all: Vector
  head: Vector
  quoteRuns: ReadonlySet<number>
  copyRuns: ReadonlySet<number>
  date: string | null
  publisher: string | null
}

/** Does a sentence belong to the head: title, standfirst or the first of the body? */
export function isHead(account: Account, { block, inBody }: Sentence): boolean {
  const role = account.blocks[block]?.role
  return role === "title" || role === "description" || (inBody >= 0 && inBody < HEAD_SENTENCES)
}

export function toProfile(account: Account): Profile {
  const quoteRuns = new Set<number>()
  for (const { block, from, to } of account.quotes) {
    const words = account.sentences.filter((sentence) => sentence.block === block).flatMap((sentence) => sentence.words)
    const quoted = words.filter((word) => word.from >= from && word.to <= to).map(({ key }) => key)
    for (const hash of runHashes(quoted, QUOTE_RUN)) quoteRuns.add(hash)
  }
  const copyRuns = new Set<number>()
  for (const { words, block } of account.sentences) {
    if (!BODY_ROLES.has(account.blocks[block]?.role ?? "caption")) continue
    const keys = words.map(({ key }) => key)
    for (const hash of runHashes(keys, COPY_RUN)) copyRuns.add(hash)
  }
  const head = account.sentences.filter((sentence) => isHead(account, sentence))
  const { publisher } = account.article.metadata
  const date = ownDate(account.article)
  return { all: toVector(account.sentences), head: toVector(head), quoteRuns, copyRuns, date, publisher }
}

function toVector(sentences: readonly Sentence[]): Vector {
  const counts = new Map<string, number>()
  for (const { words } of sentences)
    for (const { stem, key, text } of words)
      if (isContent(key)) counts.set(stem, (counts.get(stem) ?? 0) + (/^\p{Lu}/u.test(text) ? CAPITAL : 1))
  const raw = [...counts].map(([stem, count]) => [stem, Math.log(1 + count) * rarity(stem)] as const)
  const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1
  return new Map(raw.map(([stem, weight]) => [stem, weight / length]))
}
