import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { isBare, sentenceEnd } from "../clause-end.ts"
import { isAdverb } from "../function-words.ts"
import { phraseAfter } from "../noun-phrase.ts"

/**
 * The words that say who speaks follow the quotation.
 *
 * @example “The bridge is safe,” [Ana Lima] said. => Ana Lima
 * @example "The bridge is safe," said [Ana Lima] on Monday. => Ana Lima
 * @example ‘The bridge is safe’, [Ana Lima], the mayor, told reporters. => Ana Lima
 * @example “The bridge is safe.” [Ana Lima] said that the ferry was not. => nobody
 */
export const cueAfter: AttributionRule = { name: "cue-after", attribute }

/** How far from the quotation the cue may stand, over a long apposition. */
const REACH = 32

function attribute({ frame, at, range }: RangeContext): Attribution | null {
  const { tokens, cues, subjects } = frame
  const marked = frame.ranges[range]
  if (!marked) return null
  const last = frame.block.text.slice(marked.innerFrom, marked.innerTo).trimEnd().at(-1) ?? ""
  let start = at + 1
  const comma = tokens[start]
  const hasComma = comma?.kind === "mark" && /^[,—–-]$/u.test(comma.text)
  if (hasComma) start++
  const first = tokens[start]
  if (!first || (hasComma && first.sentence !== comma.sentence)) return null
  if (first.sentence !== tokens[at]?.sentence && first.sentence !== (tokens[at]?.sentence ?? 0) + 1) return null
  const isOpenEnded = hasComma || /[,?!—–-]/u.test(last) || !/[.…:;]/u.test(last)
  const end = Math.min(sentenceEnd(frame, start), start + REACH)
  const cueAt = firstCue(frame, start, end)
  const cue = cueAt === null ? undefined : cues[cueAt]
  if (!cue || cue.isPassive || cueAt === null) return null
  if (!isOpenEnded && (!isBare(frame, cue) || tokens.slice(start, end).some(({ kind }) => kind === "range")))
    return null
  if (first.sentence !== tokens[at]?.sentence && !isBare(frame, cue)) return null
  const leading = tokens.slice(start, cueAt).every((token) => isAdverb(token.lower))
  const source = leading ? phraseAfter(frame, cue.to) : subjects[cueAt]
  if (!source || (!leading && !coversStart(frame, start, source.from))) return null
  if (!hasComma && /[\p{L}\p{N}]/u.test(last) && !leading && !isBare(frame, cue)) return null
  return { frame, source, cue: { from: cue.from, to: cue.to }, isAdjacent: true }
}

function firstCue({ tokens, cues }: RangeContext["frame"], start: number, end: number): number | null {
  for (let at = start; at < end; at++) {
    if (tokens[at]?.kind === "range") return null
    const verb = cues[at]?.verb
    if (verb && verb.form !== "gerund" && verb.form !== "base" && verb.form !== "participle" && verb.kind !== "call")
      return at
    if (verb?.lemma === "according to") return null
  }
  return null
}

/** Does the subject begin where the text after the quotation does, but for adverbs? */
function coversStart({ tokens }: RangeContext["frame"], start: number, from: number): boolean {
  if (from < start) return false
  return tokens.slice(start, from).every((token) => token.kind === "word" && isAdverb(token.lower))
}
