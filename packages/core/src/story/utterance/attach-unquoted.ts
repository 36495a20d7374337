import type { Account } from "../account.ts"
import { isContent } from "../text/function-words.ts"
import type { Word } from "../text/words.ts"
import { bestStretch, likeness, type Stretch } from "./likeness.ts"
import type { Piece } from "./piece.ts"

/** What a sentence outside marks must hold of a quoted wording to be taken for it. */
const BARS = {
  reported: { share: 0.42, both: 0.42, content: 3, plain: 2 },
  own: { share: 0.6, both: 0.6, content: 4, plain: 3 },
  /** Words that a sentence gives to somebody else. */
  theirs: { share: 0.9, both: 0.9, content: 6, plain: 4 },
} as const
/** Words by which a stretch may grow to reach its clause's ends. */
const GROWTH = 4
const BOUNDARY = /[,;:—–()"“”]|\.\.\./

/** For each group of quoted pieces, the unquoted clauses that word the same thing. */
export function attachUnquoted(
  groups: readonly (readonly number[])[],
  pieces: readonly Piece[],
  unquoted: readonly Piece[],
  accounts: readonly Account[],
): Piece[][] {
  const wordings = groups.map((group) => distinct(group.map((index) => pieces[index] as Piece)))
  const byWord = new Map<string, Set<number>>()
  for (const [index, group] of wordings.entries()) {
    for (const { words } of group)
      for (const word of contentOf(words)) byWord.set(word, (byWord.get(word) ?? new Set()).add(index))
  }
  const found: Piece[][] = groups.map(() => [])
  for (const piece of unquoted) {
    const shared = new Map<number, number>()
    for (const word of contentOf(piece.words))
      for (const index of byWord.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    for (const [index, count] of shared) {
      if (count < 3) continue
      const stretch = fit(piece, wordings[index] ?? [])
      if (stretch !== null) found[index]?.push(clause(piece, stretch, accounts[piece.account] as Account))
    }
  }
  return found
}

function contentOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter(({ key }) => isContent(key)).map(({ stem }) => stem))
}

/** The best stretch of a piece over all wordings, if it clears the bar of its voice. */
function fit(piece: Piece, wordings: readonly Piece[]): Stretch | null {
  let best: Stretch | null = null
  for (const wording of wordings) {
    if (wording.words.length < 4) continue
    const isSame = wording.speakers.length === 0 || wording.speakers.some((speaker) => piece.speakers.includes(speaker))
    const bar = BARS[piece.voice === "own" ? "own" : isSame ? "reported" : "theirs"]
    const stretch = bestStretch(piece.words, wording.words)
    if (stretch.shorter < bar.share || stretch.both < bar.both || stretch.content < bar.content) continue
    if (likeness(piece.plain, wording.plain).content < bar.plain) continue
    if (best === null || stretch.both > best.both) best = stretch
  }
  return best
}

/** A stretch grown to the ends of its clause, as a piece of its own. */
function clause(piece: Piece, stretch: Stretch, account: Account): Piece {
  const text = account.blocks[piece.block]?.text ?? ""
  const { words } = piece
  const gap = (index: number): string => text.slice(words[index - 1]?.to ?? piece.from, words[index]?.from ?? piece.to)
  let { first, end } = stretch
  for (let steps = 0; steps < GROWTH && first > 0; steps++) {
    if (BOUNDARY.test(gap(first)) || words[first - 1]?.form === "that") break
    first--
  }
  for (let steps = 0; steps < GROWTH && end < words.length; steps++) {
    if (BOUNDARY.test(gap(end))) break
    end++
  }
  const part = words.slice(first, end)
  return {
    ...piece,
    from: part[0]?.from ?? piece.from,
    to: part.at(-1)?.to ?? piece.to,
    words: part,
    plain: piece.plain,
  }
}

function distinct(pieces: readonly Piece[]): Piece[] {
  const seen = new Map(
    pieces.map((piece) => [`${piece.words.map(({ stem }) => stem).join(" ")}|${piece.speakers.join()}`, piece]),
  )
  return [...seen.values()]
}
