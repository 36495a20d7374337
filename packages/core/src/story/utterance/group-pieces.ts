import type { Identities } from "../identity/to-identities.ts"
import { Groups } from "../text/groups.ts"
import { isContent } from "../text/function-words.ts"
import { bestStretch, likeness, weightOfAll } from "./likeness.ts"
import type { Piece } from "./piece.ts"
import { barFor, isLongEnough } from "./same-speaker.ts"

/** What the sentences before or after being one utterance takes off the bar. */
const NEIGHBOUR = 0.08
/** How alike the wordings of two groups must be on average for the groups to become one. */
const ON_AVERAGE = 0.3
/** Common words that say something which two wordings need. */
const LEAST_CONTENT = 2

interface Link {
  a: number
  b: number
  /** How alike, less the bar. */
  margin: number
}

/** Groups quoted pieces into utterances; each group holds indexes of pieces. Sentences of one quotation stay apart. */
export function groupPieces(pieces: readonly Piece[], identities: Identities): number[][] {
  const groups = new Groups(pieces.length)
  const members = new Map<number, number[]>(pieces.map((_, index) => [index, [index]]))
  const links = toLinks(pieces, identities)
  links.sort((x, y) => y.margin - x.margin || x.a - y.a || x.b - y.b)
  for (const pass of [0, NEIGHBOUR]) {
    for (const { a, b, margin } of links) {
      if (margin < (pass === 0 || hasNeighbour(a, b) ? -pass : 0)) continue
      tryJoin(a, b)
    }
  }
  return groups.list()

  function hasNeighbour(a: number, b: number): boolean {
    return [-1, 1].some(
      (step) => isBeside(a, a + step) && isBeside(b, b + step) && groups.root(a + step) === groups.root(b + step),
    )
  }

  function isBeside(index: number, other: number): boolean {
    const quote = pieces[index]?.quote
    return quote !== undefined && quote === pieces[other]?.quote && pieces[index]?.account === pieces[other]?.account
  }

  function tryJoin(a: number, b: number): void {
    const [one, other] = [groups.root(a), groups.root(b)]
    if (one === other) return
    const [left, right] = [members.get(one) ?? [], members.get(other) ?? []]
    const quotes = new Set(left.map((index) => quoteOf(pieces[index] as Piece)))
    if (right.some((index) => quotes.has(quoteOf(pieces[index] as Piece)))) return
    if (averageLikeness(left, right) < ON_AVERAGE) return
    groups.join(one, other)
    members.set(groups.root(one), [...left, ...right])
  }

  function averageLikeness(left: readonly number[], right: readonly number[]): number {
    let sum = 0
    const [some, others] = [left.slice(0, 12), right.slice(0, 12)]
    for (const i of some) for (const j of others) sum += closeness(pieces[i] as Piece, pieces[j] as Piece)
    return sum / (some.length * others.length)
  }
}

function quoteOf({ account, quote }: Piece): string {
  return `${account} ${quote ?? ""}`
}

/** Pairs of pieces that share enough to be looked at, with how far they are above the bar. */
function toLinks(pieces: readonly Piece[], identities: Identities): Link[] {
  const links: Link[] = []
  const byWord = new Map<string, number[]>()
  for (const [b, piece] of pieces.entries()) {
    const shared = new Map<number, number>()
    const stems = new Set(piece.words.filter(({ key }) => isContent(key)).map(({ stem }) => stem))
    for (const stem of stems) {
      const holders = byWord.get(stem) ?? []
      for (const a of holders) shared.set(a, (shared.get(a) ?? 0) + 1)
      holders.push(b)
      byWord.set(stem, holders)
    }
    for (const [a, count] of shared) {
      const other = pieces[a] as Piece
      if (count < LEAST_CONTENT && Math.min(stems.size, other.words.length) > 2) continue
      if (quoteOf(other) === quoteOf(piece)) continue
      const bar = barFor(other.speakers, piece.speakers, identities)
      const like = likeness(other.words, piece.words)
      const margin = Math.max(like.both, isLongEnough(like, bar) ? closeness(other, piece) : 0) - bar
      const enough = like.content >= LEAST_CONTENT || like.both > 0.9
      if (margin >= -NEIGHBOUR && enough && isLongEnough(like, bar)) links.push({ a, b, margin })
    }
  }
  return links
}

/** How alike two pieces are; a fragment that stands in the other in one stretch counts as much as a whole. */
function closeness(a: Piece, b: Piece): number {
  const { both } = likeness(a.words, b.words)
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words.length > 0.8 * long.words.length) return both
  const stretch = bestStretch(long.words, short.words)
  const isFragment = stretch.content >= LEAST_CONTENT && stretch.shorter >= 0.75
  const inOneStretch = weightOfAll(long.words.slice(stretch.first, stretch.end)) <= 1.5 * weightOfAll(short.words)
  return isFragment && inOneStretch ? Math.max(both, stretch.shorter * 0.9) : both
}
