import type { Account, Sentence } from "../account.ts"
import { isInside, mentionsIn, withoutNames } from "../account.ts"
import type { Identities } from "../identity/to-identities.ts"
import { isSpeechCue } from "../text/speech-cues.ts"
import type { Piece } from "./piece.ts"
import { speakersOf } from "./quoted-pieces.ts"

const PRONOUNS = new Set("he she they it".split(" "))
/** Fewer words than these say too little to be told apart. */
const LEAST_WORDS = 4

/** The sentences of an account outside quotation marks: given to somebody, or in the outlet's own voice. */
export function unquotedPieces(account: Account, index: number, identities: Identities): Piece[] {
  return account.sentences.flatMap((sentence): Piece[] => {
    const quoted = account.quotes.filter(({ quote, block }) => quote.kind !== "indirect" && block === sentence.block)
    const words = sentence.words.filter(({ from, to }) => !quoted.some((quote) => from >= quote.from && to <= quote.to))
    if (words.length < LEAST_WORDS) return []
    const { block, from, to } = sentence
    const indirect = account.quotes.find(
      (placed) => placed.quote.kind === "indirect" && (isInside(placed, sentence) || isInside(sentence, placed)),
    )
    const speakers = indirect ? speakersOf(account, indirect, identities) : reporters(account, sentence, identities)
    const common = {
      account: index,
      block,
      from,
      to,
      words,
      plain: withoutNames(account, block, words),
      speakers: speakers ?? [],
    }
    if (speakers === null) return [{ ...common, voice: "own" }]
    return [{ ...common, voice: "reported", ...(indirect && { quote: indirect.quote.id }) }]
  })
}

/** Those whom a sentence with a speech cue may give its words to; null where it has no cue, so that the outlet speaks. */
function reporters(account: Account, sentence: Sentence, identities: Identities): string[] | null {
  if (!sentence.words.some(isSpeechCue)) return null
  const named = speaking(account, sentence, identities)
  const hasPronoun = sentence.words.some(({ form }) => PRONOUNS.has(form))
  const before = account.sentences[sentence.index - 1]
  const all = named.length === 0 && hasPronoun && before !== undefined ? speaking(account, before, identities) : named
  return all.length === 0 ? null : [...new Set(all)].sort()
}

function speaking(account: Account, sentence: Sentence, identities: Identities): string[] {
  return mentionsIn(account, sentence)
    .filter(({ entity }) => entity.type === "person" || entity.type === "organization")
    .flatMap(({ entity }) => identities.of(account.id, entity.id) ?? [])
}
