import type { TaggedName } from "../../ports/name-model.ts"
import type { Opinion } from "../define-entity-rule.ts"
import { LEADING_PARTICLES } from "../lexicon/particles.ts"
import { LETTERS_AFTER_NAME } from "../lexicon/title-words.ts"
import { type Document, isEveryday } from "../text/document.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { nameAt } from "./find-names.ts"
import { headOf } from "./head.ts"
import { isKnown } from "./known-name.ts"
import { SHORTENED_HEADS } from "../lexicon/head-nouns.ts"
import { isGivenName } from "./known-names.ts"
import { isDemonym, knownPlace } from "./known-places.ts"
import type { Name } from "./name.ts"
import type { BlockTags } from "./tag-document.ts"
import { textOf } from "./text-of.ts"
import { titleEnd } from "./titles.ts"

/** Odds, as a logarithm, from which the model's bounds of a name go before those that capitals show, or it finds one alone. */
const SURE = 0.5
/** What its odds weigh beside rules and what its doubt does that there is a name, and the most that either does. */
const WEIGHT = 2
const DOUBT = 1.5
const MOST = 10
const MOST_DOUBT = 8
const LEAST = 0.5

/**
 * Where rules and model meet: names by capitals, with the bounds that the model gives where it is sure, and its opinion of each, which
 * is added to those of the rules.
 */
export function settleNames(
  document: Document,
  names: readonly Name[],
  tags: readonly BlockTags[],
): { names: Name[]; opinions: ReadonlyMap<Name, Opinion> } {
  const settled: Name[] = []
  const opinions = new Map<Name, Opinion>()
  const byBlock = Map.groupBy(names, ({ block }) => block)
  for (const [block, { names: tagged, outside }] of tags.entries()) {
    const own = byBlock.get(block) ?? []
    const gone = new Set<Name>()
    for (const whole of tagged) {
      const tag = trim(document.blocks[block]?.tokens ?? [], whole)
      const over = own.filter(({ first, last }) => first <= tag.last && last >= tag.first)
      const same = over.find(({ first, last }) => first === tag.first && last === tag.last)
      if (same) opinions.set(same, toOpinion(tag))
      else if (tag.odds >= SURE && !over.some((name) => isWider(document, name, tag))) {
        for (const name of over) gone.add(name)
        if (isOther(document.blocks[block]?.tokens ?? [], tag)) continue
        const name = nameAt(document, block, tag.first, tag.last)
        opinions.set(name, toOpinion(tag))
        settled.push(name)
      } else for (const name of over) if (!opinions.has(name)) opinions.set(name, { type: tag.type, weight: LEAST })
    }
    for (const name of own) {
      if (gone.has(name)) continue
      settled.push(name)
      if (opinions.has(name)) continue
      let least = 1
      for (let at = name.first; at <= name.last; at++) least = Math.min(least, outside[at] ?? 1)
      const doubt = DOUBT * Math.log(least / Math.max(1 - least, 1e-9))
      if (doubt > 0) opinions.set(name, { type: "none", weight: Math.min(MOST_DOUBT, doubt) })
    }
  }
  return { names: settled.toSorted((a, b) => a.block - b.block || a.first - b.first), opinions }
}

/**
 * A name without what is no part of it: words in small letters that only say what it is ("Harbour Accord deal", "northern Peru"), titles
 * and letters around a person's name, a product's number ("Airbus A321neo").
 */
function trim(tokens: readonly Token[], tag: TaggedName): TaggedName {
  let { first, last } = tag
  while (last > first && tokens[last]?.shape === "lower") last--
  while (first < last && tokens[first]?.shape === "lower" && !LEADING_PARTICLES.has(tokens[first]?.lower ?? "")) first++
  if (tag.type === "place" && tokens[first]?.lower === "the" && knownPlace(textOf(tokens, first + 1, last))) first++
  if (tag.type === "person") {
    while (tokens[last]?.shape === "upper" && tokens[last + 1]?.shape === "upper") last++
    const { opens, lower, text } = tokens[first] as Token
    if (opens && first < last && isEveryday(lower) && !isGivenName(text)) first++
    const end = titleEnd(tokens, first, last)
    if (end >= first && end < last && isNameShape(tokens[end + 1])) first = end + 1
    while (last > first && LETTERS_AFTER_NAME.has(tokens[last]?.text ?? "")) last--
  }
  if (tag.type === "organization" && last > first && /^\p{Lu}+-?\d/u.test(tokens[last]?.text ?? "")) last--
  return { ...tag, first, last }
}

/** A name that a gazetteer knows, or that a head noun closes ("Iran-Oman Harbour Accord", "Maple Ridge Dairies"), and of which the model sees a part. */
function isWider(document: Document, { block, first, last, text }: Name, tag: TaggedName): boolean {
  if (first > tag.first || last < tag.last) return false
  const tokens = document.blocks[block]?.tokens ?? []
  const type = headOf(tokens, first, last)?.type
  const isHyphened = (at: number): boolean => /^[-‐‑–]$/.test(tokens[at]?.text ?? "")
  if (type === "organization" && (isHyphened(tag.first - 1) || isHyphened(tag.last + 1))) return true
  // "Gulf of Aden Terminals", "Government of Mongolia".
  if (type === "organization" && tag.type === "place" && (last > tag.last || tokens[first + 1]?.lower === "of"))
    return true
  return (
    isKnown(text) ||
    /\S & \S/.test(text) ||
    type === "agreement" ||
    type === "policy" ||
    type === "event" ||
    (last > tag.last && SHORTENED_HEADS.has(tokens[last]?.lower ?? "")) ||
    (first === last - 1 && tag.first === last && isDemonym(tokens[first]?.lower ?? ""))
  )
}

/** "US$18", "High Commissioner": letters of a currency, a title that nobody bears. */
const isOther = (tokens: readonly Token[], { first, last, type }: TaggedName): boolean =>
  /^[$€£]$/.test(tokens[last + 1]?.text ?? "") ||
  (type === "person" && titleEnd(tokens, first, last) === last && (last > first || isBare(tokens, first))) ||
  (first === last && BARE.test(tokens[first]?.lower ?? "") && isBare(tokens, first))

/** Nouns that stand for a country, town or body that has been named before. */
const BARE = /^(?:kingdom|government|city|republic|state|ministry|country|province|district|county|company|university)$/

/** A capital by itself: "the Chancellor", "Ambassador said". */
const isBare = (tokens: readonly Token[], at: number): boolean =>
  !isNameShape(tokens[at - 1]) && !isNameShape(tokens[at + 1]) && !isGivenName(tokens[at]?.text ?? "")

const toOpinion = ({ type, odds }: TaggedName): Opinion => ({
  type,
  weight: Math.max(LEAST, Math.min(MOST, odds * WEIGHT)),
})
