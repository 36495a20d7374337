import { isAdverb } from "./is-adverb.ts"
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PERSONAL_PRONOUNS, TIME_NOUNS } from "./lexicon/function-words.ts"
import { isNameLike } from "./name-like.ts"
import { type Clause, isJoint, isPreposition, joins, LONGEST_PHRASE, type Phrase } from "./noun-phrase.ts"
import type { Token } from "./tokens.ts"

/** The subject phrase that ends right before a token, over adverbs and auxiliaries but not over commas. */
export function phraseBefore(clause: Clause, end: number): Phrase | null {
  const { tokens } = clause
  const to = skipVerbGroup(tokens, end)
  const last = tokens[to - 1]
  if (!last || last.kind === "mark" || last.kind === "range" || last.isPossessive) return null
  if (last.sentence !== tokens[Math.min(end, tokens.length - 1)]?.sentence && end < tokens.length) return null
  if (last.kind === "word" && PERSONAL_PRONOUNS.has(last.lower) && last.text !== "US") return { from: to - 1, to }
  if (last.kind === "word" && (CLAUSE_OPENERS.has(last.lower) || isPreposition(last) || last.lower === "and"))
    return null
  const from = regionStart(clause, to)
  return from < to ? tighten(tokens, from, to) : null
}

/** Goes left over adverbs and auxiliaries, and over a bracket such as a party and state. */
export function skipVerbGroup(tokens: readonly Token[], end: number): number {
  let at = end
  for (let steps = 0; at > 0 && steps < 12; steps++) {
    const token = tokens[at - 1] as Token
    if (token.text === ")") {
      const open = openingBracket(tokens, at)
      if (open < 0) break
      at = open
    } else if (token.kind === "word" && (isAdverb(token.text) || AUXILIARIES.has(token.lower))) at--
    else break
  }
  return at
}

/** Index of the bracket that opens before the closing one at `end - 1`; -1 where none stands near. */
function openingBracket(tokens: readonly Token[], end: number): number {
  for (let at = end - 2; at >= 0 && at > end - 12; at--) if (tokens[at]?.text === "(") return at
  return -1
}

function regionStart({ tokens, cues }: Clause, to: number): number {
  const sentence = (tokens[to - 1] as Token).sentence
  let at = to - 1
  while (at > 0 && to - at < LONGEST_PHRASE) {
    const token = tokens[at - 1] as Token
    if (token.sentence !== sentence || token.kind === "range") break
    if (token.kind === "mark") {
      if (!isJoint(token) && token.text !== "'" && token.text !== "’") break
      if (!isJoint(token) || token.from !== tokens[at - 2]?.to) break
    } else if (token.kind === "word") {
      if (token.lower === "and" ? !joins(tokens, at - 1) : CLAUSE_OPENERS.has(token.lower)) break
      const cue = cues[at - 1]
      if (
        cue &&
        cue.verb.form !== "base" &&
        !(cue.verb.form === "past" && DETERMINERS.has(tokens[at - 2]?.lower ?? ""))
      )
        break
    }
    at--
  }
  return at
}

/** Cuts from a region before a verb what stands before its subject: "On Friday", "In a statement", "Later". */
function tighten(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let start = from
  while (start < to - 1 && isAdverb((tokens[start] as Token).text.toLowerCase())) start++
  if (!isPreposition(tokens[start])) {
    return to - start > 14 && isNameLike(tokens[to - 1])
      ? { from: nameRunStart(tokens, start, to), to }
      : { from: start, to }
  }
  const inner = start + 1
  const hasOther = tokens.slice(inner, to).some((token) => isPreposition(token))
  const last = tokens[to - 1] as Token
  if (isNameLike(last) && !TIME_NOUNS.has(last.lower)) {
    if (hasOther || TIME_NOUNS.has(tokens[inner]?.lower ?? "") || DETERMINERS.has(tokens[inner]?.lower ?? "")) {
      return { from: nameRunStart(tokens, inner, to), to }
    }
    const names = tokens.slice(inner, to).filter((token) => token.kind === "name").length
    return names > 1 ? { from: to - 1, to } : { from: inner, to }
  }
  for (let at = to - 1; at > inner; at--) {
    const { kind, lower } = tokens[at] as Token
    if (kind === "word" && DETERMINERS.has(lower) && !isPreposition(tokens[at - 1])) return { from: at, to }
  }
  return null
}

/** Start of the run of names and capitalised titles that ends at `to`. */
function nameRunStart(tokens: readonly Token[], floor: number, to: number): number {
  let at = to - 1
  while (at > floor && isNameLike(tokens[at - 1]) && !TIME_NOUNS.has(tokens[at - 1]?.lower ?? "")) at--
  return at
}
