import type { Cue } from "./cues.ts"
import { INTRANSITIVE } from "./lexicon/verb-frames.ts"
import { isAdverb } from "./is-adverb.ts"
import { DETERMINERS, RELATIVE_PRONOUNS } from "./lexicon/function-words.ts"
import { isNameLike } from "./name-like.ts"
import { type Clause, isPreposition, type Phrase } from "./noun-phrase.ts"
import { overParenthesis } from "./over-parenthesis.ts"
import { phraseAfter } from "./phrase-after.ts"
import { phraseBefore, skipVerbGroup } from "./phrase-before.ts"
import { mainClauseStart, sentenceSubject } from "./sentence-subject.ts"
import { isComma, isPronoun, type Token } from "./tokens.ts"

/** The subject of every cue, read from left to right, so that a later one may share an earlier one's. */
export function findSubjects(
  tokens: readonly Token[],
  cues: readonly (Cue | undefined)[],
): (Phrase | null | undefined)[] {
  const subjects: (Phrase | null | undefined)[] = []
  const clause: Clause = { tokens, cues, subjects }
  for (const [at, cue] of cues.entries()) {
    subjects.push(undefined)
    if (cue)
      subjects[at] = isInverted(clause, cue) ? phraseAfter(clause, overAdverb(tokens, cue.to)) : subjectOf(clause, cue)
  }
  return subjects
}

/** "declared soberly the spokesman": over an adverb after the verb. */
const overAdverb = (tokens: readonly Token[], at: number): number => (tokens[at]?.lower.endsWith("ly") ? at + 1 : at)

/** Does the subject follow, as in `"…," said Ana`? */
function isInverted({ tokens }: Clause, { from, to, verb }: Cue): boolean {
  if (verb.form !== "past" && verb.form !== "third") return false
  const subject = phraseAfter({ tokens, cues: [], subjects: [] }, overAdverb(tokens, to))
  if (!subject || (isPronoun(tokens[subject.from] as Token) && tokens[subject.to]?.kind === "word")) return false
  let before = from - 1
  while (isAdverb(tokens[before]?.text ?? "")) before--
  const opener = tokens[before]
  if (isComma(opener)) before--
  if (tokens[before]?.kind === "range") return true
  // "Said Ana: …", "…, explained Ana, …": only verbs that take no person as their object.
  const isSetOff = !opener || opener.sentence !== tokens[from]?.sentence || isComma(opener)
  const after = tokens[subject.to]
  return (
    isSetOff &&
    INTRANSITIVE.test(verb.lemma) &&
    isNameLike(tokens[subject.to - 1]) &&
    (!after || /^[,:.]$/.test(after.text))
  )
}

/** The words that say who speaks, for a cue: its subject, over apposition, relative and participle clauses. */
function subjectOf(clause: Clause, cue: Cue): Phrase | null {
  const { tokens } = clause
  if (cue.verb.lemma === "according to") return phraseAfter(clause, cue.to)
  if (cue.isPassive) return agentOf(clause, cue)
  const before = skipVerbGroup(tokens, cue.from)
  const last = tokens[before - 1]
  const isShared = cue.verb.form === "gerund" && !isNameLike(last) && last?.kind !== "word"
  if (isShared)
    return governingSubject(clause, cue.from) ?? (before === cue.from ? previousSubject(clause, cue.from) : null)
  if (last && last.sentence === tokens[cue.from]?.sentence) {
    if (last.kind === "word" && RELATIVE_PRONOUNS.has(last.lower)) {
      const noun = isComma(tokens[before - 2]) ? before - 2 : before - 1
      return antecedent(clause, noun) ?? governingSubject(clause, before - 1)
    }
    const isInfinitive = tokens.slice(before, cue.from).some(({ lower }) => lower === "to")
    if (isInfinitive || last.lower === "and" || last.lower === "but" || last.lower === "to" || isPreposition(last)) {
      return governingSubject(clause, cue.from)
    }
    if (last.kind === "range") return governingSubject(clause, before - 1)
    if (isComma(last)) return overParenthesis(clause, before - 1) ?? governingSubject(clause, before - 1)
  }
  const phrase = phraseBefore(clause, cue.from)
  const relative = phrase && relativeBefore(clause, phrase.from)
  if (relative) return antecedent(clause, relative)
  if (cue.verb.form !== "gerund") return phrase
  const isPerson = last?.name?.entity.type === "person"
  const isAbsolute = phrase !== null && (isPerson || tokens[phrase.from - 1]?.lower === "with")
  return isAbsolute ? phrase : (governingSubject(clause, cue.from) ?? phrase)
}

/** "Adding, …" at the head of a sentence goes on from the sentence before. */
function previousSubject({ tokens, subjects }: Clause, end: number): Phrase | null {
  const sentence = (tokens[end]?.sentence ?? 0) - 1
  for (let at = end - 1; at >= 0 && end - at < 60 && tokens[at]?.sentence === sentence; at--) {
    const subject = subjects[at]
    if (subject) return subject
  }
  return null
}

/** Index of a "who" whose clause a region before a verb belongs to: "an aide who left last week said". */
function relativeBefore({ tokens, cues }: Clause, from: number): number | null {
  const at = cues[from - 1] ? from - 2 : from - 1
  const next = tokens[at + 1]
  if (!next || !/^(?:who|which)$/.test(tokens[at]?.lower ?? "")) return null
  // "which Ana called …": the pronoun is the object, and the subject stands after it.
  if (next.kind !== "word" || isNameLike(next) || isPronoun(next) || DETERMINERS.has(next.lower)) return null
  return isComma(tokens[at - 1]) ? at - 1 : at
}

/** "was described by X as": the agent, if one is named. */
function agentOf(clause: Clause, cue: Cue): Phrase | null {
  const { tokens } = clause
  for (let at = cue.to; at < tokens.length && at < cue.to + 8; at++) {
    if (tokens[at]?.lower === "by" && tokens[at]?.sentence === tokens[cue.from]?.sentence)
      return phraseAfter(clause, at + 1)
  }
  return null
}

/** The noun phrase that "who" refers to. */
function antecedent(clause: Clause, end: number): Phrase | null {
  const phrase = phraseBefore(clause, end)
  if (!phrase) return null
  const { tokens } = clause
  // After a preposition or a verb the noun is an object: the phrase is what follows it.
  let from = phrase.from
  for (let at = phrase.to - 1; at > phrase.from; at--) {
    const token = tokens[at] as Token
    if (DETERMINERS.has(token.lower) || (isNameLike(token) && !isNameLike(tokens[at - 1]))) {
      from = at
      break
    }
  }
  return { from, to: phrase.to }
}

/** The subject that a participle, a second verb or an infinitive shares: of the last cue before it, else of the sentence. */
function governingSubject(clause: Clause, end: number): Phrase | null {
  const { tokens, cues, subjects } = clause
  const sentence = tokens[Math.min(end, tokens.length - 1)]?.sentence
  const start = mainClauseStart(clause, end)
  for (let at = end - 1; at >= start && end - at < 60 && tokens[at]?.sentence === sentence; at--) {
    const cue = cues[at]
    if (!cue || cue.verb.form === "gerund" || cue.verb.form === "base" || cue.isPassive) continue
    const subject = subjects[at]
    if (subject) return subject
  }
  return sentenceSubject(clause, end)
}
