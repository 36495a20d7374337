import type { Utterance, Variant } from "../../schema/story.ts"
import { type Account, byPlace, spanAt } from "../account.ts"
import { differencesBetween } from "../drift/differences.ts"
import { driftOf } from "../drift/drift-of.ts"
import type { Identities } from "../identity/to-identities.ts"
import { contentId } from "../text/content-id.ts"
import { Vocabulary } from "../text/vocabulary.ts"
import { attachFragments } from "./attach-fragments.ts"
import { attachReworded } from "./attach-reworded.ts"
import { attachUnquoted } from "./attach-unquoted.ts"
import { groupPieces } from "./group-pieces.ts"
import type { Piece } from "./piece.ts"
import { quotedPieces } from "./quoted-pieces.ts"
import { referencesOf, wordingOf } from "./reference.ts"
import { unquotedPieces } from "./unquoted-pieces.ts"

/** An utterance with the pieces behind its variants, in the variants' order. */
export interface Grouped {
  utterance: Utterance
  pieces: readonly Piece[]
}

/** What was said in a story's articles, each thing with every outlet's wording of it. */
export function toUtterances(accounts: readonly Account[], identities: Identities): Grouped[] {
  const quoted = accounts.flatMap((account, index) => quotedPieces(account, index, identities))
  const unquoted = accounts.flatMap((account, index) => unquotedPieces(account, index, identities))
  const vocabulary = new Vocabulary([...quoted, ...unquoted].map(({ words }) => words))
  const alike = attachFragments(groupPieces(quoted, identities, vocabulary), quoted)
  const groups = attachReworded(alike, quoted, identities)
  const said = groups.map((group) => group.map((at) => quoted[at] as Piece))
  const references = referencesOf(said, vocabulary)
  const ranked = said.map((pieces, index) => [references[index] as Piece, ...pieces])
  const clauses = attachUnquoted(ranked, unquoted, accounts, vocabulary)
  return said
    .map((pieces, index) => toGrouped(pieces, references[index] as Piece, clauses[index] ?? [], accounts))
    .sort((a, b) => byPiece(a.pieces[0] as Piece, b.pieces[0] as Piece))
}

function toGrouped(
  quoted: readonly Piece[],
  reference: Piece,
  clauses: readonly Piece[],
  accounts: readonly Account[],
): Grouped {
  const pieces = [...quoted, ...clauses].sort(byPiece)
  const isShared = new Set(pieces.map(({ account }) => account)).size > 1
  const variants = pieces.map((piece) => toVariant(piece, reference, isShared, accounts))
  const at = pieces.indexOf(reference)
  const first = variants[at] as Variant
  const id = contentId("u", `${first.article} ${first.start} ${first.end} ${first.text}`)
  return { utterance: { id, speaker: speakerOf(quoted), reference: at, variants }, pieces }
}

function toVariant(piece: Piece, reference: Piece, isShared: boolean, accounts: readonly Account[]): Variant {
  const account = accounts[piece.account] as Account
  const found = differencesBetween(wordingOf(piece, accounts), wordingOf(reference, accounts))
  const differences = found.map(({ kind, from, to, text, against }) => {
    const { start, end } = spanAt(account, { block: piece.block, from, to })
    return { kind, start, end, text, against }
  })
  const drift = piece.voice !== "quoted" ? "indirect" : isShared ? driftOf(found, reference.words.length) : "only-here"
  return { ...spanAt(account, piece), ...(piece.quote !== undefined && { quote: piece.quote }), drift, differences }
}

/** The speakers that most articles name, the fewest where they are even; null where none is named. */
function speakerOf(pieces: readonly Piece[]): Utterance["speaker"] {
  const named = pieces.filter(({ speakers }) => speakers.length > 0)
  const votes = [...Map.groupBy(named, ({ speakers }) => speakers.join(" "))].sort(
    ([a, one], [b, other]) =>
      articlesOf(other) - articlesOf(one) || a.split(" ").length - b.split(" ").length || (a < b ? -1 : 1),
  )
  const speakers = votes[0]?.[1][0]?.speakers ?? []
  return speakers.length > 1 ? [...speakers] : (speakers[0] ?? null)
}

function articlesOf(pieces: readonly Piece[]): number {
  return new Set(pieces.map(({ account }) => account)).size
}

function byPiece(a: Piece, b: Piece): number {
  return a.account - b.account || byPlace(a, b)
}
