import type { CheckFinding } from "../../schema/check.ts"
import { type Account, spanAt } from "../account.ts"
import { differencesBetween } from "../drift/differences.ts"
import { driftOf } from "../drift/drift-of.ts"
import type { Identities } from "../identity/to-identities.ts"
import { paraphrase } from "../text/paraphrase.ts"
import { Vocabulary } from "../text/vocabulary.ts"
import { bestStretch } from "../utterance/likeness.ts"
import type { Piece } from "../utterance/piece.ts"
import { quotedPieces } from "../utterance/quoted-pieces.ts"
import { wordingOf } from "../utterance/reference.ts"
import { unquotedPieces } from "../utterance/unquoted-pieces.ts"

/** How much of a quotation must stand in a source, in order or in other words, to be a wording of it. */
const ALIKE = 0.55
const REWORDED = 0.42
/** What speaks for a source: the same speaker, and that it stands in quotation marks there. */
const BONUS = 0.05

interface Match {
  piece: Piece
  score: number
}

/** Each sentence between a draft's quotation marks, and the words of the articles that come nearest. */
export function checkQuotations(draft: Account, others: readonly Account[], identities: Identities): CheckFinding[] {
  const accounts = [draft, ...others]
  const asked = quotedPieces(draft, 0, identities)
  const given = others.flatMap((account, at) => [
    ...quotedPieces(account, at + 1, identities),
    ...unquotedPieces(account, at + 1, identities),
  ])
  const vocabulary = new Vocabulary([...asked, ...given].map(({ words }) => words))
  const ids = new Map(given.map((piece) => [piece, vocabulary.ids(piece.words)]))
  const names = (speakers: readonly string[]): string[] =>
    speakers.map((id) => identities.entities.find((entity) => entity.id === id)?.name ?? id)
  return asked.map((piece): CheckFinding => {
    const { article: _, ...span } = spanAt(draft, piece)
    const common = { ...span, kind: "quotation" as const, speakers: names(piece.speakers) }
    const [best] = matches(piece)
    if (best === undefined) return { ...common, verdict: "not-in-these-articles", sources: [] }
    const differences = differencesBetween(wordingOf(piece, accounts), wordingOf(best.piece, accounts))
    const isQuoted = best.piece.voice === "quoted"
    const drift = isQuoted ? driftOf(differences, best.piece.words.length) : "indirect"
    const isKept = ["verbatim", "house-style", "trimmed"].includes(drift)
    const isOther = isOtherSpeaker(piece.speakers, best.piece.speakers, identities)
    const source = spanAt(accounts[best.piece.account] as Account, best.piece)
    return {
      ...common,
      verdict: isOther ? "other-speaker" : isKept ? "verbatim" : "drifted",
      drift,
      differences: differences.map(({ kind, from, to, text, against }) => {
        const { start, end } = spanAt(draft, { block: piece.block, from, to })
        return { kind, start, end, text, against }
      }),
      sources: [{ ...source, speakers: names(best.piece.speakers) }],
    }
  })

  /** What comes near, nearest first. */
  function matches(piece: Piece): Match[] {
    const own = vocabulary.ids(piece.words)
    return given
      .map((other): Match => {
        const share = bestStretch(ids.get(other) as Int32Array, own, vocabulary)
        const isSame = other.speakers.some((speaker) => piece.speakers.includes(speaker))
        const bonus = (isSame ? BONUS : 0) + (other.voice === "quoted" ? BONUS : 0)
        const { both, telling } = isSame ? paraphrase(piece.words, other.words, () => 1) : { both: 0, telling: 0 }
        const isWorded = share.share >= ALIKE && share.content > 0
        const isReworded = both >= REWORDED && telling > 1
        return { piece: other, score: isWorded ? share.share + bonus : isReworded ? both / 2 + bonus : 0 }
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.piece.account - b.piece.account)
  }
}

/** Are both said by somebody, and by different persons? A body and its spokesman may speak as one. */
function isOtherSpeaker(a: readonly string[], b: readonly string[], identities: Identities): boolean {
  if (a.length === 0 || b.length === 0 || a.some((speaker) => b.includes(speaker))) return false
  return [a, b].every((side) => side.some((id) => identities.type(id) === "person"))
}
