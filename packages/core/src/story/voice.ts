import type { ArticleSpan, Story } from "../schema/story.ts"
import { type Account, byPlace, type Place, spanAt } from "./account.ts"
import type { Identities } from "./identity/to-identities.ts"
import { isContent } from "./text/is-content.ts"
import { runHashes } from "./text/run-hashes.ts"
import type { Word } from "./text/words.ts"
import type { Piece } from "./utterance/piece.ts"
import { speakersOf } from "./utterance/quoted-pieces.ts"
import { unquotedPieces } from "./utterance/unquoted-pieces.ts"

/**
 * Words in a row that are hardly written twice by chance, and how many of them must say something. Our list of words that say
 * nothing is long ("not", "would", "up"): what a reader counts as eight it may count as six.
 */
const RUN = 8
const CONTENT = 6

interface Given extends Place {
  account: number
  words: readonly Word[]
  speakers: readonly string[]
}

type Voice = Story["voice"][number]

/** Runs of words that one outlet prints in its own voice and others give to a speaker; once for each of those outlets. */
export function toVoice(accounts: readonly Account[], identities: Identities): Story["voice"] {
  const seen = new Map<number, { given: Given; at: number }[]>()
  for (const given of accounts.flatMap((account, index) => givenIn(account, index, identities)))
    for (const [at, hash] of hashesOf(given.words).entries()) seen.set(hash, [...(seen.get(hash) ?? []), { given, at }])
  return accounts.flatMap((account, index) =>
    unquotedPieces(account, index, identities)
      .filter(({ voice }) => voice === "own")
      .flatMap((piece) => attributed(piece, seen).map((given) => toVoiceOf(piece, given, accounts))),
  )
}

/** The first place in each other article that gives a run of a piece's words to somebody. */
function attributed(piece: Piece, seen: ReadonlyMap<number, readonly { given: Given; at: number }[]>): Given[] {
  const found = new Map<number, Given>()
  for (const [from, hash] of hashesOf(piece.words).entries())
    for (const { given, at } of seen.get(hash) ?? [])
      if (
        given.account !== piece.account &&
        !found.has(given.account) &&
        contentOf(piece.words, from, given.words, at) >= CONTENT
      )
        found.set(given.account, given)
  return [...found.values()].sort((a, b) => a.account - b.account)
}

const hashesOf = (words: readonly Word[]): number[] =>
  runHashes(
    words.map(({ key }) => key),
    RUN,
  )

/** How many words that say something stand in the run that begins at two places. */
function contentOf(a: readonly Word[], i: number, b: readonly Word[], j: number): number {
  let count = 0
  for (let step = 0; a[i + step] !== undefined && a[i + step]?.key === b[j + step]?.key; step++)
    if (isContent((a[i + step] as Word).key)) count++
  return count
}

/** The sentences that an article gives to somebody, as far as they are given. */
function givenIn(account: Account, index: number, identities: Identities): Given[] {
  return account.quotes.toSorted(byPlace).flatMap((quote) => {
    const speakers = speakersOf(account, quote, identities)
    return account.sentences.flatMap((sentence): Given[] => {
      if (sentence.block !== quote.block || sentence.from >= quote.to || sentence.to <= quote.from) return []
      const words = sentence.words.filter(({ from, to }) => from >= quote.from && to <= quote.to)
      const [from, to] = [Math.max(sentence.from, quote.from), Math.min(sentence.to, quote.to)]
      return [{ account: index, block: quote.block, from, to, words, speakers }]
    })
  })
}

function toVoiceOf(piece: Piece, given: Given, accounts: readonly Account[]): Voice {
  const span = (place: Place & { account: number }): ArticleSpan => spanAt(accounts[place.account] as Account, place)
  const { speakers } = given
  return {
    own: span(piece),
    attributed: span(given),
    speaker: speakers.length > 1 ? [...speakers] : (speakers[0] ?? null),
  }
}
