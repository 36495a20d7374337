import { isBare } from "./clause-end.ts"
import type { Cue } from "./cues.ts"
import type { Frame } from "./frame.ts"
import { isAdverb } from "./is-adverb.ts"
import { DETERMINERS, PERSONAL_PRONOUNS, TIME_NOUNS } from "./lexicon/function-words.ts"
import {
  ASKING_TO,
  GERUND_TAKING,
  JUDGING,
  CLAUSE_TAKING,
  QUESTION_WORD,
  SPEECH_ACT_TO,
} from "./lexicon/report-frames.ts"
import { AFTER_BARE_CUE, TELLING } from "./lexicon/verb-frames.ts"
import { isNameLike } from "./name-like.ts"
import { isPreposition, type Phrase } from "./noun-phrase.ts"
import { phraseAfter } from "./phrase-after.ts"
import { isComma } from "./tokens.ts"

/** How far after a cue the clause may begin, over an addressee, a place and a time. */
const REACH = 16
/** Longer sentences are none of news. */
const LONGEST = 150

/** What a verb of saying reports: "said (that) …", "told X (that) …", "asked whether …", "promised to …", "urged X to …". */
export function reportedClause(frame: Frame, cue: Cue, source: Phrase | null): Phrase | null {
  const from = clauseStart(frame, cue)
  if (from === null || (source && source.from >= cue.to)) return null
  return { from, to: clauseEnd(frame, cue, from, source) }
}

function clauseStart(frame: Frame, cue: Cue): number | null {
  const { tokens } = frame
  const { lemma, kind } = cue.verb
  const that = conjunctionAfter(frame, cue)
  if (that !== null) return tokens[that]?.lower === "that" ? that + 1 : that
  if (cue.isPassive) return null
  const next = tokens[cue.to]
  if (!next || next.sentence !== tokens[cue.from]?.sentence) return null
  if (next.lower === "to" && SPEECH_ACT_TO.test(lemma)) return cue.to
  if (ASKING_TO.test(lemma)) {
    const object = phraseAfter(frame, cue.to)
    if (object && tokens[object.to]?.lower === "to") return object.from
  }
  if (TELLING.test(lemma)) {
    const object = phraseAfter(frame, cue.to)
    const first = object && tokens[object.to]
    return first && first.kind === "word" && PERSONAL_PRONOUNS.has(first.lower) ? object.to : null
  }
  if (GERUND_TAKING.test(lemma) && /^\p{Ll}{3,}ing$/u.test(next.text)) return cue.to
  if (lemma === "call for" || lemma === "call on") return cue.to
  if (JUDGING.test(lemma) && !isAdverb(next.lower) && !isPreposition(next) && next.kind !== "mark") return cue.to
  if (kind === "call" || !CLAUSE_TAKING.test(lemma)) return null
  return clauseAt(frame, cue, lemma === "say")
}

/** "that" or a question word after the cue, over what may stand between: nouns, names, prepositions, adverbs, times. */
function conjunctionAfter({ tokens, cues }: Frame, cue: Cue): number | null {
  const sentence = tokens[cue.from]?.sentence
  const takesObject = TELLING.test(cue.verb.lemma) || /^(?:ask|warn)$/.test(cue.verb.lemma)
  for (let at = cue.to; at < cue.to + REACH && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at]
    if (!token || token.kind === "range" || (token.kind === "mark" && !/^[,'’]$/.test(token.text)) || cues[at])
      return null
    if (token.lower === "that" && token.kind === "word") return isDemonstrative(tokens[at + 1]?.lower) ? null : at
    if (QUESTION_WORD.test(token.lower)) return at === cue.to || takesObject ? at : null
    if (token.text === "," && !takesObject && at > cue.to) return null
    const isFirst = at === cue.to
    if (isFirst && !takesObject && !(isPreposition(token) || isAdverb(token.lower) || TIME_NOUNS.has(token.lower)))
      return null
    if (PERSONAL_PRONOUNS.has(token.lower) && !takesObject) return null
  }
  return null
}

const isDemonstrative = (next: string | undefined): boolean => /^(?:is|was|would|will|'s)$/.test(next ?? "")

/** A clause without "that": a subject at once, or after a time. */
function clauseAt({ tokens }: Frame, cue: Cue, isSay: boolean): number | null {
  let at = cue.to
  if (tokens[at]?.lower === "on" && TIME_NOUNS.has(tokens[at + 1]?.lower ?? "")) at++
  while (
    at < cue.to + 3 &&
    (TIME_NOUNS.has(tokens[at]?.lower ?? "") || (at > cue.to && isAdverb(tokens[at]?.lower ?? "")))
  )
    at++
  const first = tokens[at]
  if (!first || first.sentence !== tokens[cue.from]?.sentence || first.kind === "mark") return null
  if (first.kind === "range" || isNameLike(first)) return at
  if (PERSONAL_PRONOUNS.has(first.lower) || DETERMINERS.has(first.lower)) return at
  if (!isSay || isPreposition(first) || isAdverb(first.lower) || AFTER_BARE_CUE.test(first.lower)) return null
  return /^(?:to|so)$/.test(first.lower) ? null : at
}

/** Where a reported clause ends: at the sentence's stop, before ", adding …", ", he said" or "and said …". */
function clauseEnd({ tokens, cues, subjects }: Frame, cue: Cue, from: number, source: Phrase | null): number {
  let at = from
  for (; at < from + LONGEST && tokens[at]?.sentence === tokens[cue.from]?.sentence; at++) {
    const token = tokens[at]
    if (token?.text === ";" || (token?.text === ":" && tokens[at + 1]?.kind === "range")) return at
    let next = at + 1
    while (isAdverb(tokens[next]?.lower ?? "")) next++
    const other = cues[next]
    if (!other) continue
    if (isComma(token) && other.verb.form === "gerund") return at
    const isShared = source !== null && subjects[next]?.from === source.from
    if (/^(?:and|but)$/.test(token?.lower ?? "") && isShared) return isComma(tokens[at - 1]) ? at - 1 : at
  }
  for (let place = from + 1; place < at; place++) {
    const other = cues[place]
    const subject = subjects[place]
    if (!other || !subject || other.verb.kind !== "say") continue
    // "…, he said", "…, but he said", "…, according to X": the clause ends before it.
    const start = Math.min(place, subject.from)
    const isJoined = /^(?:and|but)$/.test(tokens[start - 1]?.lower ?? "")
    const comma = isJoined ? start - 2 : start - 1
    const isSetOff = other.verb.lemma === "according to" || isJoined || isBare({ tokens, cues, subjects }, other)
    if (comma > from && isComma(tokens[comma]) && isSetOff) return comma
  }
  while (at > from && tokens[at - 1]?.kind === "mark" && /^[.!?]$/.test(tokens[at - 1]?.text ?? "")) at--
  return at
}
