import type { Account, AccountSentence as Sentence, StoryWord as Word } from "@corpus/core/training"
import { isCommonWord } from "@corpus/core/training"
import { createRandom } from "../score/random.ts"

/** Sentences of one event, of which each article on it has most. */
const POOL = 26
const HEAD = 6
const BODY = 12
/** A name or a rare word stands for so many: which, the event says. So vocabulary grows with the stream, as it does in news. */
const VARIANTS = 5
/** How likely one more article is on the same event, and comes on the day after. */
const ANOTHER = 0.75
const NEXT_DAY = 0.3
const DAY = 86_400_000
const FIRST = Date.UTC(2020, 0, 1)

/** An account as stories are sought by it, and the event that it was made for. */
export interface StreamedAccount {
  event: number
  account: Account
}

/**
 * News without end, made of sentences of real articles: events whose articles share most of their sentences, each with names of its own.
 *
 * @param perDay how many articles come a day; null where none has a date.
 */
export function* newsStream(accounts: readonly Account[], perDay: number | null): Generator<StreamedAccount> {
  const random = createRandom(1)
  const sentences = accounts.flatMap((account) =>
    account.sentences.filter(({ inBody, words }) => inBody >= 0 && words.length > 5),
  )
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  let count = 0
  for (let event = 0; ; event++) {
    const pool = Array.from({ length: POOL }, () => renamed(pick(sentences), event))
    do {
      const taken = pool.map((sentence) => ({ sentence, by: random() })).toSorted((a, b) => a.by - b.by)
      const head = pool.slice(0, HEAD + 2).filter(() => random() < HEAD / (HEAD + 2))
      const body = taken
        .map(({ sentence }) => sentence)
        .filter((sentence) => !head.includes(sentence))
        .slice(0, BODY)
      const day = perDay === null ? null : Math.floor(count / perDay) + (random() < NEXT_DAY ? 1 : 0)
      yield { event, account: toAccount(accounts[0] as Account, `a-${count}`, [...head, ...body], day) }
      count++
    } while (random() < ANOTHER)
  }
}

function toAccount(model: Account, id: string, sentences: readonly Sentence[], day: number | null): Account {
  const published = day === null ? null : new Date(FIRST + day * DAY).toISOString().slice(0, 10)
  const metadata = { ...model.article.metadata, published, dateline: null, publisher: `${id} Post` }
  const block = model.blocks.findIndex(({ role }) => role === "paragraph")
  return {
    ...model,
    id,
    article: { ...model.article, id, metadata },
    sentences: sentences.map((sentence, index) => ({ ...sentence, block, index, inBody: index })),
    quotes: [],
    mentions: [],
  }
}

/** A sentence with the event's own names. */
function renamed(sentence: Sentence, event: number): Sentence {
  return { ...sentence, words: sentence.words.map((word) => (isCommonWord(word.stem) ? word : inEvent(word, event))) }
}

function inEvent(word: Word, event: number): Word {
  let hash = event
  for (let at = 0; at < word.stem.length; at++) hash = Math.imul(hash ^ word.stem.charCodeAt(at), 0x01000193)
  const variant = (hash >>> 8) % VARIANTS
  return { ...word, key: `${word.key}-${variant}`, stem: `${word.stem}-${variant}` }
}
