import { SENTENCE_OPENER, TIME_END } from "./lexicon/verb-frames.ts"
import { isAdverb } from "./is-adverb.ts"
import { DETERMINERS, TIME_NOUNS } from "./lexicon/function-words.ts"
import { type Clause, isPreposition, type Phrase } from "./noun-phrase.ts"
import { phraseAfter } from "./phrase-after.ts"
import { isComma, type Token } from "./tokens.ts"

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
    const isTime = TIME_NOUNS.has((tokens[at] as Token).lower) || TIME_END.test((tokens[at] as Token).lower)
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
export function isOpening(first: Token): boolean {
  if (first.kind === "mark") return true
  if (first.kind !== "word") return false
  const lower = first.text.toLowerCase()
  return isPreposition(first) || /^\p{L}{2,}(?:ing|ed)$/u.test(lower) || isAdverb(lower) || SENTENCE_OPENER.test(lower)
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
