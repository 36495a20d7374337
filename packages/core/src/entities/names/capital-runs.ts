import { FUNCTION_WORD_OR_NAME, ZONE } from "../lexicon/name-context.ts"
import { knownPlace } from "./known-places.ts"
import { isGivenName } from "./known-names.ts"
import { CALENDAR_WORDS, FUNCTION_WORDS } from "../lexicon/common-words.ts"
import { POSSESSIVE_INNER } from "../lexicon/head-nouns.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { byComma, byConnector } from "./connectors.ts"
import { typeOfHead } from "./head.ts"
import { INNER_PARTICLES, LEADING_PARTICLES } from "../lexicon/particles.ts"

/** Tokens `first`–`last`: capitalised words with what connects them. */
export interface Run {
  first: number
  last: number
}

/** The runs of capitalised words in a block, each as long as its connectors allow. */
export function capitalRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at)) continue
    let first = at
    const isParticle = (index: number): boolean =>
      tokens[index]?.shape === "lower" &&
      (LEADING_PARTICLES.has(tokens[index]?.lower ?? "") ||
        (INNER_PARTICLES.has(tokens[index]?.lower ?? "") && LEADING_PARTICLES.has(tokens[index - 1]?.lower ?? "")))
    while (first > 0 && isParticle(first - 1)) first--
    let last = at
    for (let next = extend(tokens, last, at); next > last; next = extend(tokens, last, at)) last = next
    runs.push({ first, last })
    at = last
  }
  return runs
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!isNameShape(token)) return false
  return !CALENDAR_WORDS.has(token.lower)
}

/** The index up to which the run goes on after `last`, or `last` where it ends. */
function extend(tokens: readonly Token[], last: number, first: number): number {
  const token = tokens[last] as Token
  const next = tokens[last + 1]
  if (!next || next.sentence !== token.sentence) return last
  if (isNameShape(next)) return endsBefore(tokens, last, next) ? last : last + 1
  const after = tokens[last + 2]
  if (/^[-‐‑–&+]$/.test(next.text)) return joinsByMark(token, next, after) ? last + 2 : last
  if (next.shape === "possessive") return joinsByPossessive(tokens, last) ? last + 2 : last
  if (next.text === ",") return byComma(tokens, last, first)
  if (next.shape !== "lower") return last
  return byConnector(tokens, last, first)
}

/** Does the run end before a capitalised word: a weekday, a function word? */
function endsBefore(tokens: readonly Token[], last: number, next: Token): boolean {
  if (next.lower === "plus") return false
  if (next.shape === "capital" && ZONE.test(next.lower)) return false
  if (CALENDAR_WORDS.has(next.lower)) return !(next.lower === "may" && isGivenName(tokens[last]?.text ?? ""))
  if (
    next.lower === "the" ||
    (FUNCTION_WORDS.has(next.lower) &&
      next.text.length > 1 &&
      next.shape === "capital" &&
      typeOfHead(tokens[last + 2]?.lower ?? "") === null)
  ) {
    if (/^(?:against|without|beyond)$/.test(next.lower) && isNameShape(tokens[last + 2])) return false
    return knownPlace(next.text) === undefined && !FUNCTION_WORD_OR_NAME.test(next.text) && next.shape !== "upper"
  }
  return false
}

function joinsByMark(token: Token, mark: Token, after: Token | undefined): boolean {
  if (!isNameShape(after) || !after) return false
  if (mark.text === "&")
    return after.sentence === token.sentence && !(isGivenName(token.text) && isGivenName(after.text))
  return mark.glued && after.glued && mark.text !== "+"
}

/** The Ministers' Meeting, the People's Party: a common noun's possessive before the rest of a name. */
const joinsByPossessive = (tokens: readonly Token[], last: number): boolean =>
  isNameShape(tokens[last + 2]) && POSSESSIVE_INNER.has(tokens[last]?.lower ?? "")
