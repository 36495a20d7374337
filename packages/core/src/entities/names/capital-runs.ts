import { knownPlace } from "../gazetteer/places.ts"
import { knownOrganization } from "../gazetteer/known-organizations.ts"
import { isGivenName } from "../gazetteer/known-names.ts"
import { CALENDAR_WORDS, FUNCTION_WORDS } from "../lexicon/common-words.ts"
import {
  AGREEMENT_HEADS,
  EVENT_HEADS,
  FACILITY_HEADS,
  OPENING_HEADS,
  ORGANIZATION_HEADS,
  POLICY_HEADS,
  POSSESSIVE_INNER,
} from "../lexicon/head-nouns.ts"
import { TITLE_HEADS, TITLE_TOPICS } from "../lexicon/title-words.ts"
import { isEveryday } from "../text/document.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { LEADING_PARTICLES, PARTICLES } from "./particles.ts"

/** Tokens `first`–`last`: capitalised words with what connects them. */
export interface Run {
  first: number
  last: number
}

const isHead = (lower: string): boolean =>
  ORGANIZATION_HEADS.has(lower) ||
  EVENT_HEADS.has(lower) ||
  AGREEMENT_HEADS.has(lower) ||
  POLICY_HEADS.has(lower) ||
  FACILITY_HEADS.has(lower)

/** The runs of capitalised words in a block, each as long as its connectors allow. */
export function capitalRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at)) continue
    let first = at
    while (first > 0 && LEADING_PARTICLES.has(tokens[first - 1]?.lower ?? "") && tokens[first - 1]?.shape === "lower")
      first--
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
  if (next.shape !== "lower") return last
  return byConnector(tokens, last, first)
}

function endsBefore(tokens: readonly Token[], last: number, next: Token): boolean {
  if (next.lower === "plus") return false
  if (CALENDAR_WORDS.has(next.lower)) return !(next.lower === "may" && isGivenName(tokens[last]?.text ?? ""))
  if (
    next.lower === "the" ||
    (FUNCTION_WORDS.has(next.lower) &&
      next.text.length > 1 &&
      next.shape === "capital" &&
      !isHead(tokens[last + 2]?.lower ?? ""))
  ) {
    if (/^(?:against|without|beyond)$/.test(next.lower) && isNameShape(tokens[last + 2])) return false
    return (
      knownPlace(next.text) === undefined && !/^(?:Us|Will|May|Own|Said)$/.test(next.text) && next.shape !== "upper"
    )
  }
  return false
}

function joinsByMark(token: Token, mark: Token, after: Token | undefined): boolean {
  if (!isNameShape(after) || !after) return false
  if (mark.text === "&") return after.sentence === token.sentence && !isGivenName(after.text)
  return mark.glued && after.glued && mark.text !== "+"
}

/** The Ministers' Meeting, the People's Party: a common noun's possessive before a name that a head noun ends. */
function joinsByPossessive(tokens: readonly Token[], last: number): boolean {
  if (!isNameShape(tokens[last + 2]) || !POSSESSIVE_INNER.has(tokens[last]?.lower ?? "")) return false
  return true
}

function byConnector(tokens: readonly Token[], last: number, first: number): number {
  const token = tokens[last] as Token
  const link = tokens[last + 1] as Token
  if (link.lower === "and") return byAnd(tokens, last, first)
  if (PARTICLES.has(link.lower)) {
    let index = last + 2
    while (index < last + 4 && PARTICLES.has(tokens[index]?.lower ?? "")) index++
    return isNameShape(tokens[index]) && !isEveryday(token.lower) ? index : last
  }
  const opensName = OPENING_HEADS.has(token.lower) || AGREEMENT_HEADS.has(token.lower)
  const allowed =
    link.lower === "of"
      ? opensName || isTitleOf(tokens, last) || joinsOf(tokens, last) || hasOpened(tokens, first, last)
      : /^(?:for|on|against|in)$/.test(link.lower) &&
        opensName &&
        ((link.lower !== "in" && link.lower !== "on") || OPEN_ON.test(token.lower))
  if (!allowed) return last
  const index = tokens[last + 2]?.lower === "the" ? last + 3 : last + 2
  if (link.lower === "in") return last
  if (token.lower === "group" && tokens[index]?.shape === "number") return index
  return isNameShape(tokens[index]) && !CALENDAR_WORDS.has(tokens[index]?.lower ?? "") ? index : last
}

/** "Secretary of State": the topic belongs to the title. */
const isTitleOf = (tokens: readonly Token[], last: number): boolean =>
  TITLE_HEADS.has(tokens[last]?.lower ?? "") &&
  TITLE_TOPICS.has(tokens[last + (tokens[last + 2]?.lower === "the" ? 3 : 2)]?.lower ?? "")

const OPEN_ON =
  /^(?:convention|treaty|protocol|agreement|declaration|committee|commission|conference|council|law|act|institute|centre|center|summit|forum|covenant|memorandum|group|panel|office|programme|program)$/

const joinsOf = (tokens: readonly Token[], last: number): boolean => {
  const joined = [
    tokens[last]?.text,
    "of",
    tokens[last + 2]?.lower === "the" ? "the" : undefined,
    tokens[last + (tokens[last + 2]?.lower === "the" ? 3 : 2)]?.text,
  ]
  const name = joined.filter((part) => part !== undefined).join(" ")
  return knownPlace(name) !== undefined || knownOrganization(name) !== undefined
}

/** "Food and Drug Administration", "Ministry of Health and Welfare", "Trinidad and Tobago". */
function byAnd(tokens: readonly Token[], last: number, first: number): number {
  const token = tokens[last] as Token
  const after = tokens[last + 2]
  if (!after || !isNameShape(after)) return last
  const span = tokens
    .slice(first, last + 3)
    .map((part) => part.text)
    .join(" ")
  if (knownPlace(span) || knownOrganization(span)) return last + 2
  const isTopic = (part: Token): boolean => TITLE_TOPICS.has(part.lower) || isEveryday(part.lower)
  if (!isTopic(token) && !isTopic(after)) return last
  if (knownPlace(token.text) ?? knownPlace(after.text)) return last
  if (hasOpened(tokens, first, last)) return isTopic(after) || isTopic(token) ? last + 2 : last
  if (isHead(token.lower)) return last
  for (let index = last + 3; index < last + 6 && isNameShape(tokens[index]); index++) {
    if (isHead(tokens[index]?.lower ?? "")) return last + 2
  }
  return last
}

/** Has "of", "for" or "on" already tied a name to its opening noun? */
const hasOpened = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some((part) => /^(?:of|for|on)$/.test(part.lower)) &&
  knownPlace(tokens[last]?.text ?? "") === undefined
