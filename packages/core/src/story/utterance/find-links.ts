import type { Identities } from "../identity/to-identities.ts"
import type { Vocabulary } from "../text/vocabulary.ts"
import { closeness, LEAST_CONTENT } from "./closeness.ts"
import { type Likeness, likeness } from "./likeness.ts"
import { type Piece, quoteOf } from "./piece.ts"
import { barFor, isLongEnough } from "./same-speaker.ts"

/** What the sentences before or after being one utterance takes off the bar. */
const NEIGHBOUR = 0.08
/** How alike two short sentences must be that share one telling word only. */
const SHORT_BAR = 0.65

/** Pieces that one is held against at most, those that share most words with it. */
const CANDIDATES = 16

/** Two pieces that may word one utterance. */
export interface Link {
  a: number
  b: number
  /** How alike, less the bar. */
  margin: number
}

/** Pairs of pieces that share enough to be one utterance, or nearly, the surest first. */
export function findLinks(
  pieces: readonly Piece[],
  ids: readonly Int32Array[],
  identities: Identities,
  vocabulary: Vocabulary,
): Link[] {
  const links: Link[] = []
  const quotes = pieces.map(quoteOf)
  const weights = ids.map((each) => vocabulary.weightOf(each))
  const telling = ids.map((each) => new Set(each.filter((id) => vocabulary.weight(id) === 1)))
  const byWord = new Map<number, number[]>()
  for (const b of pieces.keys()) {
    const likely = [...sharing(b)].sort(([a, one], [c, other]) => other - one || a - c).slice(0, CANDIDATES)
    for (const [a, count] of likely) {
      const link = toLink(a, b, count)
      if (link !== null) links.push(link)
    }
  }
  return links.sort((x, y) => y.margin - x.margin || x.a - y.a || x.b - y.b)

  /** Earlier pieces that share telling words with a piece, and how many. */
  function sharing(b: number): Map<number, number> {
    const shared = new Map<number, number>()
    for (const id of telling[b] as Set<number>) {
      const holders = byWord.get(id) ?? []
      for (const a of holders) shared.set(a, (shared.get(a) ?? 0) + 1)
      holders.push(b)
      byWord.set(id, holders)
    }
    return shared
  }

  function toLink(a: number, b: number, count: number): Link | null {
    const [one, other] = [pieces[a] as Piece, pieces[b] as Piece]
    if (quotes[a] === quotes[b]) return null
    const bar = barFor(one.speakers, other.speakers, identities)
    const [inA, inB] = [weights[a] as number, weights[b] as number]
    const function_ = Math.min(inA - (telling[a]?.size ?? 0), inB - (telling[b]?.size ?? 0))
    const most = (count + Math.max(0, function_)) / Math.min(inA, inB)
    if (most < bar - NEIGHBOUR) return null
    const like = likeness(ids[a] as Int32Array, ids[b] as Int32Array, vocabulary)
    if (!isEnough(like) || !isLongEnough(like, bar)) return null
    const margin = closeness(ids[a] as Int32Array, ids[b] as Int32Array, like, vocabulary) - bar
    return margin >= -NEIGHBOUR ? { a, b, margin } : null
  }
}

/** Two telling words, or one in sentences that are otherwise alike. */
function isEnough({ content, both }: Likeness): boolean {
  return content >= LEAST_CONTENT || (content > 0 && both >= SHORT_BAR) || both > 0.9
}
