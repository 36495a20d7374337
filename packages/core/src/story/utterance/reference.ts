import type { Account } from "../account.ts"
import type { Wording } from "../drift/differences.ts"
import type { Vocabulary } from "../text/vocabulary.ts"
import { houseForm } from "./house-form.ts"
import type { Piece } from "./piece.ts"

/** A wording that may be the reference: its first piece, and who words it so or in part. */
interface Candidate {
  piece: Piece
  /** Accounts whose wordings are the same or a part of it. */
  backers: ReadonlySet<number>
  pieces: number
  /** Pieces that are worded so to the letter. */
  exact: number
}

/** For each group of pieces the one with the majority's wording: most articles' wordings are the same, or a part of it. */
export function referencesOf(groups: readonly (readonly Piece[])[], vocabulary: Vocabulary): Piece[] {
  const candidates = groups.map((group) => candidatesOf(group, vocabulary))
  const trust = trustOf(candidates)
  const trusted = ({ backers }: Candidate): number =>
    Math.max(...[...backers].map((account) => trust.get(account) ?? 0))
  return candidates.map((list) => {
    const ranked = list.toSorted(
      (a, b) =>
        b.backers.size - a.backers.size ||
        trusted(b) - trusted(a) ||
        b.pieces - a.pieces ||
        b.piece.words.length - a.piece.words.length ||
        b.exact - a.exact ||
        a.piece.account - b.piece.account,
    )
    return (ranked[0] as Candidate).piece
  })
}

/** A wording backs another one that it is the same as, house style aside, or a part of. */
function candidatesOf(group: readonly Piece[], vocabulary: Vocabulary): Candidate[] {
  const wordings = [...Map.groupBy(group, ({ words }) => houseForm(words, vocabulary))]
  return wordings.flatMap(([form, same]) => {
    const backing = wordings.filter(([other]) => form.includes(other)).flatMap(([, pieces]) => pieces)
    const backers = new Set(backing.map(({ account }) => account))
    const exact = [...Map.groupBy(same, ({ words }) => words.map(({ text }) => text).join(" ")).values()]
    return exact.map((pieces) => ({ piece: pieces[0] as Piece, backers, pieces: backing.length, exact: pieces.length }))
  })
}

/** How often each account words things as others do; it decides where wordings stand one against one. */
function trustOf(candidates: readonly (readonly Candidate[])[]): Map<number, number> {
  const trust = new Map<number, number>()
  for (const list of candidates) {
    const shared = new Set(list.filter(({ backers }) => backers.size > 1).flatMap(({ backers }) => [...backers]))
    for (const account of shared) trust.set(account, (trust.get(account) ?? 0) + 1)
  }
  return trust
}

/** A piece's words over its block's whole text. */
export function wordingOf(piece: Piece, accounts: readonly Account[]): Wording {
  return { text: accounts[piece.account]?.blocks[piece.block]?.text ?? "", words: piece.words }
}
