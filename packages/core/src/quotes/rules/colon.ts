import type { Attributed, Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { denotesPerson } from "../../entities/references/denotes-person.ts"
import type { Frame } from "../frame.ts"
import { isNameLike } from "../name-like.ts"
import { BE_FORMS } from "../lexicon/function-words.ts"
import { isPreposition, type Phrase } from "../noun-phrase.ts"
import { phraseBefore } from "../phrase-before.ts"
import { sentenceSubject } from "../sentence-subject.ts"

/**
 * A colon introduces the quotation; the subject of the sentence before it speaks, or a person named right before the colon.
 *
 * @example "[Ana Lima] was blunt: “The bridge is not safe.”" → Ana Lima
 * @example "The verdict comes as no surprise to [Ana Lima]: “The bridge is not safe.”" → Ana Lima
 * @example "# “The bridge is safe”: [Ana Lima] on her plan" → Ana Lima
 * @example "[Ana Lima] opened it. One word: “Closed.”" → no quotation
 */
export const colon: AttributionRule = { name: "colon", attribute }

function attribute({ frame, at, last }: RangeContext): Attribution | null {
  const isHeadline = frame.block.role === "title" || frame.block.role === "heading"
  if (isHeadline && [frame.tokens[at + 1], frame.tokens[at - 1]].some((token) => token?.text === ":")) {
    const persons = [...frame.tokens.keys()].filter((place) => frame.tokens[place]?.name?.entity.type === "person")
    const [from = 0] = persons
    if (persons.length === 1) return { frame, source: { from, to: from + 1 }, cue: null, isAdjacent: true }
  }
  if (frame.tokens[at - 1]?.text !== ":") return null
  const described = beforeBe(frame, at - 1)
  if (described && maySpeak(frame, described, true)) return { frame, source: described, cue: null, isAdjacent: true }
  const subject = sentenceSubject(frame, at - 1)
  if (subject && maySpeak(frame, subject)) return { frame, source: subject, cue: null, isAdjacent: true }
  const named = nameBefore(frame, at - 1)
  if (maySpeak(frame, named)) return { frame, source: named, cue: null, isAdjacent: true }
  return isPause(frame, at, last) ? { ...last, isAdjacent: true } : null
}

/** "And then, after a pause: “…”": a few words without a subject between two quotations. */
function isPause({ tokens, index, rangeTokens }: Frame, at: number, last: Attributed | null): last is Attributed {
  if (!last?.source || last.block < index - 1) return false
  const sentence = tokens[at]?.sentence ?? 0
  const before = last.block === index ? (tokens[rangeTokens[last.range] ?? 0]?.sentence ?? 0) : -1
  return before >= sentence - 1 && (PAUSE.test(tokens[at - 2]?.lower ?? "") || isTopic(tokens, at))
}

/** "On the ferry: “…”": a few words after a preposition. */
function isTopic(tokens: Frame["tokens"], at: number): boolean {
  const sentence = tokens[at]?.sentence
  let from = at
  while (from > 0 && at - from < 10 && tokens[from - 1]?.sentence === sentence) from--
  return at - from < 8 && isPreposition(tokens[from])
}

const PAUSE = /^(?:then|later|pause|moment|again|minutes|seconds|breath|silence|laugh|smile)$/

/** "…, the judge was brief:": the subject of the last form of "be" before the colon. */
function beforeBe(frame: Frame, end: number): Phrase | null {
  for (let at = end - 1; at > 0 && end - at < 5; at--)
    if (BE_FORMS.has(frame.tokens[at]?.lower ?? "")) return phraseBefore(frame, at)
  return null
}

/** The run of names and capitals that ends before a token. */
function nameBefore({ tokens }: Frame, end: number): Phrase {
  let from = end
  while (from > 0 && end - from < 8 && isNameLike(tokens[from - 1])) from--
  return { from, to: end }
}

/** Does a phrase end in a person, an organisation, an unknown name of two words or more, a personal pronoun, or a noun of a person in a headline? */
function maySpeak({ tokens, block }: Frame, { from, to }: Phrase, isSure = block.role === "title"): boolean {
  const stop = tokens.slice(from + 1, to).findIndex((token) => isPreposition(token))
  const last = tokens[stop < 0 ? to - 1 : from + stop]
  if (last?.name) return /^(?:person|organization)$/.test(last.name.entity.type)
  if (/^(?:he|she|they|we|i)$/.test(last?.lower ?? "")) return true
  if (isSure && last && denotesPerson(last.lower)) return true
  return isNameLike(last) && isNameLike(tokens[to - 2]) && to - from > 1
}
