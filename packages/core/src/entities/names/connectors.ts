import { OPENS_WITH_ON } from "../lexicon/name-context.ts"
import { knownPlace } from "./known-places.ts"
import { CALENDAR_WORDS } from "../lexicon/common-words.ts"
import { AGREEMENT_HEADS, OPENING_HEADS, POSSESSIVE_INNER } from "../lexicon/head-nouns.ts"
import { TITLE_HEADS, TITLE_TOPICS } from "../lexicon/title-words.ts"
import { isEveryday } from "../text/document.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { typeOfHead } from "./head.ts"
import { isKnown } from "./known-name.ts"
import { PARTICLES } from "../lexicon/particles.ts"

/** The index up to which a lower-case connector after `last` carries the run, or `last`. */
export function byConnector(tokens: readonly Token[], last: number, first: number): number {
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
      : /^(?:for|on|against)$/.test(link.lower) && opensName && (link.lower !== "on" || OPENS_WITH_ON.test(token.lower))
  if (!allowed) return last
  const index = tokens[last + 2]?.lower === "the" ? last + 3 : last + 2
  if (token.lower === "group" && tokens[index]?.shape === "number") return index
  return isNameShape(tokens[index]) && !CALENDAR_WORDS.has(tokens[index]?.lower ?? "") ? index : last
}

/** "Secretary of State": the topic belongs to the title. */
const isTitleOf = (tokens: readonly Token[], last: number): boolean =>
  TITLE_HEADS.has(tokens[last]?.lower ?? "") &&
  TITLE_TOPICS.has(tokens[last + (tokens[last + 2]?.lower === "the" ? 3 : 2)]?.lower ?? "")

/** Names with "of" that the gazetteers know. */
const joinsOf = (tokens: readonly Token[], last: number): boolean => {
  const joined = [
    tokens[last]?.text,
    "of",
    tokens[last + 2]?.lower === "the" ? "the" : undefined,
    tokens[last + (tokens[last + 2]?.lower === "the" ? 3 : 2)]?.text,
  ]
  const name = joined.filter((part) => part !== undefined).join(" ")
  return isKnown(name)
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
  if (isKnown(span)) return last + 2
  if (first === last && namesBodyOf(tokens, last)) return last + 2
  if (!isTopic(token) && !isTopic(after)) return last
  if (knownPlace(token.text) ?? knownPlace(after.text)) return last
  if (hasOpened(tokens, first, last)) return isTopic(after) || isTopic(token) ? last + 2 : last
  if (typeOfHead(token.lower)) return last
  for (let index = last + 3; index < last + 6 && isNameShape(tokens[index]); index++) {
    if (typeOfHead(tokens[index]?.lower ?? "")) return last + 2
  }
  return last
}

const isTopic = ({ lower }: Token): boolean => TITLE_TOPICS.has(lower) || isEveryday(lower)

/** "Harbour and Quay Workers' Union": what its members work in, before the noun that names them and that of their body. */
function namesBodyOf(tokens: readonly Token[], last: number): boolean {
  const type = typeOfHead(tokens[last]?.lower ?? "")?.type
  if (knownPlace(tokens[last]?.text ?? "") || (type && type !== "place")) return false
  let at = last + 3
  while (isNameShape(tokens[at]) && !POSSESSIVE_INNER.has(tokens[at]?.lower ?? "")) at++
  if (at > last + 5 || !POSSESSIVE_INNER.has(tokens[at]?.lower ?? "")) return false
  if (tokens[at + 1]?.shape === "possessive") at++
  return typeOfHead(tokens[at + 1]?.lower ?? "")?.type === "organization"
}

/** "Ministry of Investment, Trade and Industry": the index of the next topic of a list that "and" ends, or `last`. */
export function byComma(tokens: readonly Token[], last: number, first: number): number {
  if (!isListed(tokens[last]) || !hasOpened(tokens, first, last)) return last
  for (let at = last + 2; at < last + 8 && isListed(tokens[at]); at += 2) {
    const link = tokens[at + 1]?.lower
    if (link === "and") return isListed(tokens[at + 2]) ? last + 2 : last
    if (link !== ",") return last
  }
  return last
}

const isListed = (token: Token | undefined): boolean =>
  token !== undefined && isNameShape(token) && isTopic(token) && knownPlace(token.text) === undefined

/** Has "of", "for" or "on" already tied a name to its opening noun? */
const hasOpened = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some((part) => /^(?:of|for|on)$/.test(part.lower)) &&
  knownPlace(tokens[last]?.text ?? "") === undefined
