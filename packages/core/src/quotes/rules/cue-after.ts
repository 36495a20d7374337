import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { isBare, sentenceEnd } from "../clause-end.ts"
import type { Cue } from "../cues.ts"
import type { Frame } from "../frame.ts"
import { isAdverb } from "../is-adverb.ts"
import { CLAUSE_OPENERS, PERSONAL_PRONOUNS } from "../lexicon/function-words.ts"
import { isNameLike } from "../name-like.ts"
import { isPreposition, type Phrase } from "../noun-phrase.ts"
import { phraseAfter } from "../phrase-after.ts"

/**
 * The words that say who speaks follow the quotation.
 *
 * @example "“The bridge is safe,” [Ana Lima] said." → Ana Lima
 * @example ""The bridge is safe," said [Ana Lima] on Monday." → Ana Lima
 * @example "‘The bridge is safe’, [Ana Lima], the mayor, told reporters." → Ana Lima
 * @example "“The bridge is safe.” [Ana Lima] said that the ferry was not." → nobody
 */
export const cueAfter: AttributionRule = { name: "cue-after", attribute }

/** How far from the quotation the cue may stand, over a long apposition. */
const REACH = 32

function attribute({ frame, at, range }: RangeContext): Attribution | null {
  const { tokens, cues, subjects } = frame
  const marked = frame.ranges[range]
  const before = cues[at - 1]
  if (!marked || (before && subjects[at - 1] && before.to === at)) return null
  const last = frame.block.text.slice(marked.innerFrom, marked.innerTo).trimEnd().at(-1) ?? ""
  let start = at + 1
  const comma = tokens[start]
  const hasComma = comma?.kind === "mark" && /^[,—–-]$/u.test(comma.text)
  if (hasComma) start++
  if (tokens[start]?.lower === "as") start++
  const first = tokens[start]
  if (!first || (hasComma && first.sentence !== comma.sentence)) return null
  if (first.sentence !== tokens[at]?.sentence && first.sentence !== (tokens[at]?.sentence ?? 0) + 1) return null
  const isOpenEnded = hasComma || /[,?!—–-]/u.test(last) || !/[.…:;]/u.test(last)
  if (!hasComma && last !== "," && isIntroduced(frame, at)) return null
  const end = Math.min(sentenceEnd(frame, start), start + REACH)
  const cueAt = firstCue(frame, start, end)
  const cue = cueAt === null ? undefined : cues[cueAt]
  if (!cue || cue.isPassive || cueAt === null) return null
  const isWeak = cue.verb.lemma === "ask" && tokens[cue.to]?.lower === "for"
  if (!isOpenEnded && (isWeak || !isBare(frame, cue) || introducesAnother(frame, start, end))) return null
  if (first.sentence !== tokens[at]?.sentence && !isBare(frame, cue)) return null
  const leading = tokens.slice(start, cueAt).every((token) => !isNameLike(token) && isAdverb(token.lower))
  const subject = leading ? phraseAfter(frame, cue.to) : subjects[cueAt]
  const isWhole = leading || (subject && coversStart(frame, start, subject.from))
  const source = isWhole ? subject : openingPhrase(frame, start, cue)
  if (!source || (leading && opensClause(frame, source))) return null
  if (!hasComma && /[\p{L}\p{N}]/u.test(last) && !leading && !isBare(frame, cue)) return null
  return { frame, source, cue: { from: cue.from, to: cue.to }, isAdjacent: true }
}

/** Do a cue and a comma or colon lead up to the range already? */
function isIntroduced({ tokens, cues, subjects }: Frame, at: number): boolean {
  const sentence = tokens[at]?.sentence
  if (!/^[,:]$/.test(tokens[at - 1]?.text ?? "")) return false
  for (let place = at - 2; place >= 0 && at - place < 12 && tokens[place]?.sentence === sentence; place--) {
    const cue = cues[place]
    if (tokens[place]?.kind === "range") return false
    if (cue && subjects[place] && !cue.isPassive && cue.verb.lemma !== "according to") return true
  }
  return false
}

/** "said he would": a pronoun with a verb after it begins what was said. */
function opensClause({ tokens }: Frame, { from, to }: Phrase): boolean {
  return (
    to - from === 1 &&
    PERSONAL_PRONOUNS.has(tokens[from]?.lower ?? "") &&
    tokens[to]?.kind === "word" &&
    !isPreposition(tokens[to])
  )
}

/** Does what follows lead up to a quotation of its own? */
function introducesAnother({ tokens }: Frame, start: number, end: number): boolean {
  return tokens
    .slice(start, end)
    .some(({ kind }, at) => kind === "range" && /^[,:]$/.test(tokens[start + at - 1]?.text ?? ""))
}

function firstCue({ tokens, cues }: Frame, start: number, end: number): number | null {
  for (let at = start; at < end && tokens[at]?.kind !== "range"; at++) {
    const cue = cues[at]
    if (!cue || cue.verb.form === "gerund" || cue.verb.form === "participle") continue
    if (cue.verb.lemma === "according to") return null
    if (cue.verb.kind !== "call" || isBare({ tokens, cues, subjects: [] }, cue)) return at
  }
  return null
}

/** A phrase at the head of an attribution whose apposition lacks its second comma, or that "and" joins: up to a bare cue. */
function openingPhrase(frame: Frame, start: number, cue: Cue): Phrase | null {
  if (!isBare(frame, cue)) return null
  const { tokens } = frame
  const phrase = phraseAfter(frame, start)
  if (!phrase) return null
  const rest = tokens.slice(phrase.to, cue.from)
  const isSetOff = rest[0]?.kind === "mark" && /^[,(]$/.test(rest[0].text) && isNameLike(tokens[phrase.to - 1])
  const isPair =
    rest[0]?.lower === "and" && !rest.some((token) => token.kind === "mark" || CLAUSE_OPENERS.has(token.lower))
  if (isPair) return { from: phrase.from, to: cue.from }
  return isSetOff ? phrase : null
}

/** Does the subject begin where the text after the quotation does, but for adverbs? */
function coversStart({ tokens }: Frame, start: number, from: number): boolean {
  if (from < start) return false
  return tokens.slice(start, from).every((token) => token.kind === "word" && isAdverb(token.lower))
}
