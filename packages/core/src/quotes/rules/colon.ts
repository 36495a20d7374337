import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import type { Frame } from "../frame.ts"
import { isNameLike } from "../name-like.ts"
import type { Phrase } from "../noun-phrase.ts"
import { sentenceSubject } from "../sentence-subject.ts"

/**
 * A colon introduces the quotation; the subject of the sentence before it speaks, or a person named right before the colon.
 *
 * @example "[Ana Lima] was blunt: “The bridge is not safe.”" → Ana Lima
 * @example "The verdict comes as no surprise to [Ana Lima]: “The bridge is not safe.”" → Ana Lima
 * @example "[Ana Lima] opened it. One word: “Closed.”" → no quotation
 */
export const colon: AttributionRule = { name: "colon", attribute }

function attribute({ frame, at }: RangeContext): Attribution | null {
  if (frame.tokens[at - 1]?.text !== ":") return null
  const subject = sentenceSubject(frame, at - 1)
  if (subject && maySpeak(frame, subject)) return { frame, source: subject, cue: null, isAdjacent: true }
  const named = nameBefore(frame, at - 1)
  return maySpeak(frame, named) ? { frame, source: named, cue: null, isAdjacent: true } : null
}

/** The run of names and capitals that ends before a token. */
function nameBefore({ tokens }: Frame, end: number): Phrase {
  let from = end
  while (from > 0 && end - from < 8 && isNameLike(tokens[from - 1])) from--
  return { from, to: end }
}

/** Does a phrase end in a person, an organisation, an unknown name of two words or more, or a personal pronoun? */
function maySpeak({ tokens }: Frame, { from, to }: Phrase): boolean {
  const last = tokens[to - 1]
  if (last?.name) return /^(?:person|organization)$/.test(last.name.entity.type)
  if (/^(?:he|she|they|we|i)$/.test(last?.lower ?? "")) return true
  return isNameLike(last) && isNameLike(tokens[to - 2]) && to - from > 1
}
