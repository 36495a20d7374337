import { fromIso } from "../../entities/values/calendar.ts"
import { BODY_ROLES } from "../../schema/role.ts"
import type { Account, Sentence } from "../account.ts"
import { ownDate } from "../fact/own-date.ts"
import { isContent } from "../text/is-content.ts"
import { runHashes } from "../text/run-hashes.ts"
import { rarity } from "./commonness.ts"
import { toSorted, toVector, type Vector, wordNumber } from "./vector.ts"

/** Body sentences that belong to an article's head: who, what, when and where stand there. */
const HEAD_SENTENCES = 5
/** Words in a row that two quotations, or two bodies, hardly share by chance. */
const QUOTE_RUN = 5
const COPY_RUN = 8
/** What a word with a capital counts: it is mostly of a name. */
const CAPITAL = 2

/** The words by which an article is found: those that weigh most, to this share of all weight (squared), and how many at most. */
const FOUND = { share: 0.9, most: 40 }

/** What an article is compared by when stories are sought; it depends on nothing but the article. */
export interface Profile {
  id: string
  published: string | null
  /** Of the whole article, of its head alone, and the words by which it is found. */
  all: Vector
  head: Vector
  found: Vector
  /** Numbers of runs, in ascending order. */
  quoteRuns: Uint32Array
  copyRuns: Uint32Array
  /** Words of the places that it names. */
  places: Uint32Array
  /** Days since 1970. */
  day: number | null
  publisher: string | null
}

/** Does a sentence belong to the head: title, standfirst or the first of the body? */
export function isHead(account: Account, { block, inBody }: Sentence): boolean {
  const role = account.blocks[block]?.role
  return role === "title" || role === "description" || (inBody >= 0 && inBody < HEAD_SENTENCES)
}

export function toProfile(account: Account): Profile {
  const quoteRuns = account.quotes.flatMap(({ block, from, to }) => {
    const words = account.sentences.filter((sentence) => sentence.block === block).flatMap((sentence) => sentence.words)
    const quoted = words.filter((word) => word.from >= from && word.to <= to).map(({ key }) => key)
    return runHashes(quoted, QUOTE_RUN)
  })
  const copyRuns = account.sentences
    .filter(({ block }) => BODY_ROLES.has(account.blocks[block]?.role ?? "caption"))
    .flatMap(({ words }) =>
      runHashes(
        words.map(({ key }) => key),
        COPY_RUN,
      ),
    )
  const { publisher, published } = account.article.metadata
  const day = fromIso(ownDate(account.article))
  const all = toWeights(account.sentences)
  const head = toWeights(account.sentences.filter((sentence) => isHead(account, sentence)))
  return {
    id: account.id,
    published,
    all: toVector(all),
    head: toVector(head),
    found: heaviest(toVector(all), toVector(head)),
    quoteRuns: toSorted(quoteRuns),
    copyRuns: toSorted(copyRuns),
    places: toSorted(placeWords(account)),
    day: day && Date.UTC(day.year, day.month - 1, day.day) / 86_400_000,
    publisher,
  }
}

function placeWords({ mentions, sentences }: Account): number[] {
  const places = mentions.filter(({ entity }) => entity.type === "place")
  const named = (at: Sentence): Sentence["words"] => {
    const own = places.filter(({ block }) => block === at.block)
    return at.words.filter((word) => own.some(({ from, to }) => from <= word.from && word.to <= to))
  }
  return sentences.flatMap((sentence) => named(sentence).map(({ stem }) => wordNumber(stem)))
}

function toWeights(sentences: readonly Sentence[]): Map<number, number> {
  const counts = new Map<string, number>()
  for (const { words } of sentences)
    for (const { stem, key, text } of words)
      if (isContent(key)) counts.set(stem, (counts.get(stem) ?? 0) + (/^\p{Lu}/u.test(text) ? CAPITAL : 1))
  return new Map(Array.from(counts, ([stem, count]) => [wordNumber(stem), Math.log(1 + count) * rarity(stem)]))
}

/** The words that weigh most in the whole and in its head. */
function heaviest(all: Vector, head: Vector): Vector {
  const inHead = new Map(Array.from(head.words, (word, at) => [word, head.weights[at] as number]))
  const weights = all.weights.map((weight, at) => (weight + (inHead.get(all.words[at] as number) ?? 0)) / 2)
  const total = weights.reduce((sum, weight) => sum + weight ** 2, 0)
  const order = [...weights.keys()].sort((a, b) => (weights[b] as number) - (weights[a] as number))
  let sum = 0
  const isEnough = order.findIndex((at) => (sum += (weights[at] as number) ** 2) >= FOUND.share * total)
  const taken = order.slice(0, Math.min(FOUND.most, isEnough + 1))
  return {
    words: Uint32Array.from(taken, (at) => all.words[at] as number),
    weights: Float32Array.from(taken, (at) => weights[at] as number),
  }
}
