import type { Account } from "../account.ts"
import { differencesBetween, type TextDifference, type Wording } from "../drift/differences.ts"
import { driftOf } from "../drift/drift-of.ts"
import type { Piece } from "./piece.ts"

/** A wording that may be the reference: its first piece, and who words it so or in part. */
interface Candidate {
  piece: Piece
  /** Accounts whose wordings are the same or a part of it. */
  backers: ReadonlySet<number>
  pieces: number
}

/** For each group of pieces the one with the majority's wording: most articles' wordings are the same, or a part of it. */
export function referencesOf(groups: readonly (readonly Piece[])[], accounts: readonly Account[]): Piece[] {
  const candidates = groups.map((group) => candidatesOf(group, accounts))
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
        a.piece.account - b.piece.account,
    )
    return (ranked[0] as Candidate).piece
  })
}

function candidatesOf(group: readonly Piece[], accounts: readonly Account[]): Candidate[] {
  const wordings = [...Map.groupBy(group, (piece) => textOf(piece, accounts)).values()]
  return wordings.map(([piece]) => {
    const same = wordings.filter(([other]) => backs(other as Piece, piece as Piece, accounts)).flat()
    return { piece: piece as Piece, backers: new Set(same.map(({ account }) => account)), pieces: same.length }
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

function textOf(piece: Piece, accounts: readonly Account[]): string {
  return wordingOf(piece, accounts).text.slice(piece.from, piece.to)
}

/** A piece's words over its block's whole text. */
export function wordingOf(piece: Piece, accounts: readonly Account[]): Wording {
  return { text: accounts[piece.account]?.blocks[piece.block]?.text ?? "", words: piece.words }
}

/** Is a wording the same as another, house style aside, or a part of it? */
function backs(piece: Piece, other: Piece, accounts: readonly Account[]): boolean {
  if (piece === other) return true
  if (piece.words.length > other.words.length + 2) return false
  const differences = differencesBetween(wordingOf(piece, accounts), wordingOf(other, accounts))
  const drift = driftOf(differences, other.words.length)
  return (drift === "verbatim" || drift === "house-style" || drift === "trimmed") && !differences.some(addsAtEnd)
}

function addsAtEnd({ kind, text }: TextDifference): boolean {
  return kind === "trim" && text !== ""
}
