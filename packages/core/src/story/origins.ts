import type { Story } from "../schema/story.ts"
import { BODY_ROLES } from "../schema/role.ts"
import { type Account, byPlace, type Place, spanAt } from "./account.ts"
import { agenciesOf } from "./agencies-of.ts"
import { contentId } from "./text/content-id.ts"
import { Groups } from "./text/groups.ts"
import { isContent } from "./text/is-content.ts"
import { runHashes } from "./text/run-hashes.ts"
import type { Word } from "./text/words.ts"

/** Words in a row that two reporters hardly write alike. */
const RUN = 8
/** Of a run, words that say something and belong to no name: titles and names alone are no copy. */
const OWN_WORDS = 4
/** A run makes up this much of its sentence, or is very long by itself. */
const SHARE = 0.5
const LONG_RUN = 16

interface Own extends Place {
  account: number
  words: readonly Word[]
  isNamed: readonly boolean[]
}

/** A stretch that an article shares with another. */
export interface CopiedRun extends Place {
  account: number
}

/** Stretches that articles share, and which two articles share any. */
export interface Copied {
  runs: readonly CopiedRun[]
  pairs: readonly (readonly [number, number])[]
}

type Origin = Story["origins"][number]

/** Independent sources of text: articles with a sentence in common, or one agency's credit line, count once. */
export function toOrigins(accounts: readonly Account[], { runs, pairs }: Copied): Origin[] {
  const groups = new Groups(accounts.length)
  for (const [one, other] of pairs) groups.join(one, other)
  const first = new Map<string, number>()
  for (const [at, { article }] of accounts.entries())
    for (const agency of agenciesOf(article)) {
      groups.join(first.get(agency) ?? at, at)
      if (!first.has(agency)) first.set(agency, at)
    }
  const byAccount = Map.groupBy(runs, ({ account }) => account)
  return groups.list().map((group) => {
    const articles = group.map((index) => (accounts[index] as Account).id)
    const own = group.flatMap((index) => byAccount.get(index) ?? [])
    return {
      id: contentId("o", articles.join(" ")),
      articles,
      spans: own.map((run) => spanAt(accounts[run.account] as Account, run)),
    }
  })
}

/** Runs of eight words or more outside quotation marks that two articles share. */
export function copiedRuns(accounts: readonly Account[]): Copied {
  const sentences = accounts.flatMap((account, index) => ownSentences(account, index))
  const first = new Map<number, { sentence: Own; at: number }[]>()
  const found = new Map<string, CopiedRun>()
  const pairs = new Map<number, readonly [number, number]>()
  for (const sentence of sentences) {
    const keys = sentence.words.map(({ key }) => key)
    for (const [at, hash] of runHashes(keys, RUN).entries()) {
      const seen = first.get(hash) ?? []
      first.set(hash, seen)
      for (const other of seen) {
        if (other.sentence.account === sentence.account) continue
        if (other.at > 0 && at > 0 && other.sentence.words[other.at - 1]?.key === sentence.words[at - 1]?.key) continue
        const length = runLength(other.sentence, other.at, sentence, at)
        if (!isCopy(other.sentence, other.at, sentence, at, length)) continue
        add(other.sentence, other.at, length)
        add(sentence, at, length)
        const pair = [other.sentence.account, sentence.account] as const
        pairs.set(pair[0] * accounts.length + pair[1], pair)
      }
      if (!seen.some((other) => other.sentence.account === sentence.account)) seen.push({ sentence, at })
    }
  }
  const runs = [...found.values()].sort((a, b) => a.account - b.account || byPlace(a, b))
  return { runs, pairs: [...pairs.values()] }

  function add(sentence: Own, at: number, length: number): void {
    const [from, to] = [sentence.words[at]?.from ?? 0, sentence.words[at + length - 1]?.to ?? 0]
    const { account, block } = sentence
    found.set(`${account} ${block} ${from} ${to}`, { account, block, from, to })
  }
}

function ownSentences(account: Account, index: number): Own[] {
  return account.sentences.flatMap(({ block, from, to, words }): Own[] => {
    if (!BODY_ROLES.has(account.blocks[block]?.role ?? "caption")) return []
    const quotes = account.quotes.filter((quote) => quote.block === block && quote.quote.kind !== "indirect")
    const own = words.filter((word) => !quotes.some((quote) => word.from >= quote.from && word.to <= quote.to))
    const named = account.mentions.filter((mention) => mention.block === block)
    const isNamed = own.map((word) => named.some((mention) => word.from >= mention.from && word.to <= mention.to))
    return [{ account: index, block, from, to, words: own, isNamed }]
  })
}

function runLength(a: Own, i: number, b: Own, j: number): number {
  let length = 0
  while (a.words[i + length] !== undefined && a.words[i + length]?.key === b.words[j + length]?.key) length++
  return length
}

function isCopy(a: Own, i: number, b: Own, j: number, length: number): boolean {
  const own = b.words
    .slice(j, j + length)
    .filter((word, step) => isContent(word.key) && !b.isNamed[j + step] && !a.isNamed[i + step])
  const shorter = Math.min(a.words.length, b.words.length)
  return length >= RUN && own.length >= OWN_WORDS && (length >= LONG_RUN || length >= SHARE * shorter)
}
