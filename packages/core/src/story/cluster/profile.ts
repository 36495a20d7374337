import { BODY_ROLES } from "../../schema/role.ts"
import type { Entity } from "../../schema/entity.ts"
import { type Account, isInside, type Sentence } from "../account.ts"
import { ownDate } from "../fact/own-date.ts"
import { nameWords } from "../identity/name-words.ts"
import { isContent } from "../text/is-content.ts"
import { runHashes } from "../text/run-hashes.ts"

/** Body sentences that belong to an article's head: who, what, when and where stand there. */
const HEAD_SENTENCES = 5
/** Words in a row that two quotations, or two bodies, hardly share by chance. */
const QUOTE_RUN = 5
const COPY_RUN = 8

const TYPE_WEIGHTS: Readonly<Record<Entity["type"], number>> = {
  person: 1.2,
  organization: 1,
  place: 0.8,
  event: 1.4,
  agreement: 1.2,
  policy: 1,
}
const COUNTRY_WEIGHT = 0.4

/** What an article is compared by when stories are sought. */
export interface Profile {
  names: ReadonlyMap<string, number>
  words: ReadonlyMap<string, number>
  quoteRuns: ReadonlySet<number>
  copyRuns: ReadonlySet<number>
  date: string | null
}

/** Does a sentence belong to the head: title, standfirst or the first of the body? */
export function isHead(account: Account, { block, inBody }: Sentence): boolean {
  const role = account.blocks[block]?.role
  return role === "title" || role === "description" || (inBody >= 0 && inBody < HEAD_SENTENCES)
}

export function toProfile(account: Account): Profile {
  const head = account.sentences.filter((sentence) => isHead(account, sentence))
  const quoteRuns = new Set<number>()
  for (const { block, from, to } of account.quotes) {
    const words = account.sentences.filter((sentence) => sentence.block === block).flatMap((sentence) => sentence.words)
    const quoted = words.filter((word) => word.from >= from && word.to <= to)
    for (const hash of runHashes(
      quoted.map(({ key }) => key),
      QUOTE_RUN,
    ))
      quoteRuns.add(hash)
  }
  const copyRuns = new Set<number>()
  for (const { words, block } of account.sentences) {
    if (!BODY_ROLES.has(account.blocks[block]?.role ?? "caption")) continue
    for (const hash of runHashes(
      words.map(({ key }) => key),
      COPY_RUN,
    ))
      copyRuns.add(hash)
  }
  return {
    names: namesOf(account, head),
    words: wordsOf(account, head),
    quoteRuns,
    copyRuns,
    date: ownDate(account.article),
  }
}

function namesOf(account: Account, head: readonly Sentence[]): Map<string, number> {
  const names = new Map<string, number>()
  for (const entity of account.article.entities) {
    const mentions = account.mentions.filter((mention) => mention.entity === entity)
    if (mentions.length === 0) continue
    const inHead = mentions.some((mention) => head.some((sentence) => isInside(mention, sentence)))
    const weight = entity.kind === "country" ? COUNTRY_WEIGHT : TYPE_WEIGHTS[entity.type]
    const key = entityKey(entity)
    names.set(key, (names.get(key) ?? 0) + weight * (Math.min(mentions.length, 4) + (inHead ? 3 : 0)))
  }
  return names
}

/** Persons meet by surname, other things by all the words of their name. */
function entityKey({ type, name }: Entity): string {
  const words = nameWords(name)
  return type === "person" ? (words.at(-1) ?? name) : words.join(" ")
}

function wordsOf(account: Account, head: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const sentence of head) {
    const named = account.mentions.filter((mention) => mention.block === sentence.block)
    for (const word of sentence.words) {
      if (!isContent(word.key) || named.some(({ from, to }) => word.from >= from && word.to <= to)) continue
      counts.set(word.stem, Math.min(3, (counts.get(word.stem) ?? 0) + 1))
    }
  }
  return counts
}
