import type { Cue } from "./cues.ts"
import { DETERMINERS, isAdverb, PERSONAL_PRONOUNS, RELATIVE_PRONOUNS, TIME_NOUNS } from "./function-words.ts"
import { type Clause, isPreposition, type Phrase, phraseAfter, phraseBefore, skipVerbGroup } from "./noun-phrase.ts"
import type { Token } from "./tokens.ts"
import { isNameLike } from "./name-like.ts"

const isComma = (token: Token | undefined): boolean => token?.kind === "mark" && /^[,—–-]$/u.test(token.text)

const INTRANSITIVE = /^(?:say|add|explain|reply|continue|write|respond|joke|conclude|elaborate|remark)$/

/** The subject of every cue, read from left to right, so that a later one may share an earlier one's. */
export function findSubjects(
  tokens: readonly Token[],
  cues: readonly (Cue | undefined)[],
): (Phrase | null | undefined)[] {
  const subjects: (Phrase | null | undefined)[] = []
  const clause: Clause = { tokens, cues, subjects }
  for (const [at, cue] of cues.entries()) {
    subjects.push(undefined)
    if (cue) subjects[at] = isInverted(clause, cue) ? phraseAfter(clause, cue.to) : subjectOf(clause, cue)
  }
  return subjects
}

/** Does the subject follow, as in `"…," said Ana`? */
function isInverted({ tokens }: Clause, { from, to, verb }: Cue): boolean {
  if (verb.form !== "past" && verb.form !== "third") return false
  const subject = phraseAfter({ tokens, cues: [], subjects: [] }, to)
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
    isSetOff && INTRANSITIVE.test(verb.lemma) && isNameLike(tokens[subject.to - 1]) && /^[,:.]$/.test(after?.text ?? "")
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

/** The subject before a parenthesis that ends at the comma `comma`: "Ana Lima, the minister, said". */
function overParenthesis(clause: Clause, comma: number): Phrase | null {
  const { tokens } = clause
  let right = comma
  let nominal: Phrase | null = null
  for (let hops = 0; hops < 6; hops++) {
    const left = segmentStart(tokens, right)
    const first = tokens[left]
    if (first && left < right && !isModifier(first)) {
      const phrase = phraseBefore(clause, right)
      const last = phrase && headOf(tokens, phrase)
      if (phrase && last && (last.kind === "name" ? last.name?.entity.type === "person" : isPronoun(last)))
        return phrase
      if (phrase && nominal && isNameLike(last ?? undefined) && !isPreposition(first)) return phrase
      if (nominal) return nominal
      nominal = phrase
    }
    if (left === 0 || !isComma(tokens[left - 1]) || tokens[left - 1]?.sentence !== tokens[right]?.sentence) break
    right = left - 1
  }
  return nominal
}

/** The last token of a phrase before its complement. */
function headOf(tokens: readonly Token[], { from, to }: Phrase): Token | null {
  let at = from + 1
  while (at < to && !isPreposition(tokens[at])) at++
  return tokens[at - 1] ?? null
}

const isPronoun = (token: Token): boolean => token.kind === "word" && PERSONAL_PRONOUNS.has(token.lower)

/** Where the stretch between two commas begins. */
function segmentStart(tokens: readonly Token[], right: number): number {
  let at = right
  while (at > 0 && right - at < 40) {
    const token = tokens[at - 1] as Token
    if (token.sentence !== tokens[right]?.sentence || token.kind === "range" || /^[,;:—–]$/u.test(token.text)) break
    at--
  }
  return at
}

/** Does a stretch that begins so modify a noun rather than name one? */
function isModifier(first: Token): boolean {
  if (first.kind !== "word") return false
  return (
    isPreposition(first) ||
    /^\d/.test(first.text) ||
    /^(?:who|whose|whom|which|where|when|while|although|though|if|as|because)$/.test(first.lower) ||
    /^\p{Ll}{2,}(?:ing|ed)$/u.test(first.text) ||
    isAdverb(first.text.toLowerCase())
  )
}

/** The subject that a participle, a second verb or an infinitive shares: of the last cue before it, else of the sentence. */
export function governingSubject(clause: Clause, end: number): Phrase | null {
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

/** The phrase that the sentence around a token begins with, after opening modifiers. */
export function sentenceSubject(clause: Clause, end: number): Phrase | null {
  const start = mainClauseStart(clause, end)
  const phrase = start < end ? phraseAfter(clause, start) : null
  return phrase ? beforeVerb(clause.tokens, phrase) : null
}

/** Index of the token at which the main clause of a sentence begins, after opening modifiers; `end` is a token of it. */
export function mainClauseStart({ tokens }: Clause, end: number): number {
  const sentence = tokens[Math.min(end, tokens.length - 1)]?.sentence
  let start = end
  while (start > 0 && end - start < 80 && tokens[start - 1]?.sentence === sentence) start--
  if (start === 0) start = afterDateline(tokens, end)
  for (let hops = 0; hops < 4 && start < end; hops++) {
    const first = tokens[start] as Token
    if (first.kind === "range") start++
    else if (!isOpening(first) && !isTimePhrase(tokens, start)) break
    else {
      let comma = start
      while (comma < end && !isComma(tokens[comma])) comma++
      start = comma + 1
    }
  }
  return start
}

/** "Eight years ago,", "Minutes later,": a few words with one of time, before a comma. */
function isTimePhrase(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < start + 6 && tokens[at]?.kind === "word"; at++) {
    const isTime =
      TIME_NOUNS.has((tokens[at] as Token).lower) || /^(?:ago|later|earlier|before)$/.test((tokens[at] as Token).lower)
    if (isTime && isComma(tokens[at + 1])) return true
  }
  return false
}

/** Index after a dateline: names, numbers and marks up to a dash or a colon, at the head of a block. */
function afterDateline(tokens: readonly Token[], end: number): number {
  for (let at = 0; at < end && at < 14; at++) {
    const token = tokens[at] as Token
    if (at > 0 && token.kind === "mark" && /^[—–:-]$/u.test(token.text)) return at + 1
    if (token.kind === "range" || (token.kind === "word" && !/^[\p{Lu}\d]/u.test(token.text))) return 0
  }
  return 0
}

/** A word that opens a modifier at the head of a sentence: "In …", "Speaking …", "Asked …", "Later, …". */
function isOpening(first: Token): boolean {
  if (first.kind === "mark") return true
  if (first.kind !== "word") return false
  const lower = first.text.toLowerCase()
  return (
    isPreposition(first) ||
    /^\p{L}{2,}(?:ing|ed)$/u.test(lower) ||
    isAdverb(lower) ||
    /^(?:when|while|as|if|but|and|because|although|though)$/.test(lower)
  )
}

/** Cuts a phrase at the head of a sentence before its verb, as far as forms tell one. */
function beforeVerb(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at] as Token
    const last = tokens[at - 1] as Token
    if (token.kind !== "word" || !/^\p{Ll}/u.test(token.text) || isPreposition(token) || token.lower === "and") continue
    if (last.kind === "name" && !last.isPossessive && last.name?.entity.type === "person") return { from, to: at }
    if (/^\p{Ll}{3,}ed$/u.test(token.text) && !DETERMINERS.has(last.lower)) return { from, to: at }
  }
  return { from, to }
}
