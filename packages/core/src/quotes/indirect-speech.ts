import type { Cue } from "./cues.ts"
import type { Frame } from "./frame.ts"
import { DETERMINERS, PERSONAL_PRONOUNS, TIME_NOUNS } from "./lexicon/function-words.ts"
import { TELLING } from "./lexicon/verb-frames.ts"
import { isNameLike } from "./name-like.ts"
import type { Phrase } from "./noun-phrase.ts"

/** A clause that reports what somebody said without quotation marks. All are token indices. */
export interface IndirectSpeech {
  content: Phrase
  source: Phrase
  cue: Phrase
  rule: "said-that" | "according-to"
}

/** Fewer words than these are "said so" and the like. */
const SHORTEST = 4

/**
 * Clauses of reported speech in a block, in order: after "said (that)", and the rest of a sentence with "according to".
 * Sentences with quotation marks in them are left to the quotations.
 */
export function indirectSpeech(frame: Frame): IndirectSpeech[] {
  const found: IndirectSpeech[] = []
  const { tokens, cues, subjects } = frame
  let next = 0
  for (const [at, cue] of cues.entries()) {
    const source = subjects[at]
    if (!cue || !source || at < next || cue.isPassive) continue
    const isAccording = cue.verb.lemma === "according to"
    const isInverted = source.from >= cue.to
    if (isInverted && !isAccording) continue
    const end = contentEnd(frame, cue)
    const content = isAccording ? restOfSentence(frame, cue, source) : clauseAfter(frame, cue, end)
    if (!content || content.to - content.from < SHORTEST) continue
    if (tokens.slice(content.from, content.to).some(({ kind }) => kind === "range")) continue
    found.push({
      content,
      source,
      cue: { from: cue.from, to: cue.to },
      rule: isAccording ? "according-to" : "said-that",
    })
    next = Math.max(content.to, cue.to)
  }
  return found
}

/** The clause after a verb of saying: after "that", or after "said" and "told X" where a subject follows at once. */
function clauseAfter({ tokens }: Frame, cue: Cue, end: number): Phrase | null {
  const { kind, form, lemma } = cue.verb
  if (kind !== "say" || form === "gerund" || form === "base") return null
  let from = cue.to
  if (TELLING.test(lemma)) while (from < Math.min(end, cue.to + 6) && tokens[from]?.lower !== "that") from++
  const first = tokens[from]
  if (first?.lower === "that") return { from: from + 1, to: end }
  if (lemma !== "say" || !first || TIME_NOUNS.has(first.lower)) return null
  const isSubject = first.kind === "word" && (PERSONAL_PRONOUNS.has(first.lower) || DETERMINERS.has(first.lower))
  return isSubject || isNameLike(first) ? { from, to: end } : null
}

/** Longer sentences are none of news. */
const LONGEST = 150

/** Where a reported clause ends: at the sentence's stop, or at a comma before a further participle of saying. */
function contentEnd({ tokens, cues }: Frame, cue: Cue): number {
  let at = cue.to
  for (; at < cue.to + LONGEST && tokens[at]?.sentence === tokens[cue.from]?.sentence; at++) {
    if (tokens[at]?.text === "," && cues[at + 1]?.verb.form === "gerund") return at
  }
  while (at > cue.to && tokens[at - 1]?.kind === "mark" && /^[.!?]$/.test(tokens[at - 1]?.text ?? "")) at--
  return at
}

/** The sentence around "according to X", which a comma sets off at its head or its end. */
function restOfSentence({ tokens, starts }: Frame, cue: Cue, source: Phrase): Phrase | null {
  const sentence = tokens[cue.from]?.sentence ?? 0
  const start = starts[sentence] ?? 0
  let end = starts[sentence + 1] ?? tokens.length
  while (end > start && /^[.!?]$/.test(tokens[end - 1]?.text ?? "")) end--
  if (cue.from === start) return tokens[source.to]?.text === "," ? { from: source.to + 1, to: end } : null
  if (tokens[cue.from - 1]?.text !== "," || source.to !== end) return null
  return { from: start, to: cue.from - 1 }
}
