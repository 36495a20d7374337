import { NO_COMPLEMENT, TO_BODY } from "../lexicon/role-words.ts"
import type { Entity } from "../../schema/entity.ts"
import { codeOfDemonym, isDemonym, isDemonymOfTwo } from "../names/known-places.ts"
import { textOf } from "../names/text-of.ts"
import { isNameShape, type Token } from "../text/token.ts"
import type { NamedRun, NamedTokens } from "./named-tokens.ts"

/** Whose title it is: the words that say so, and the article's entities for the body and the country. */
export interface Owner {
  of?: string
  body?: string
  country?: string
  countryCode?: string
}

/** "US Secretary", "India's minister", "French President", "the UK's Labour Party leader": what stands before a title. */
export function ownerBefore(named: NamedTokens, block: number, title: number): Owner {
  const { tokens } = named.block(block)
  const owner: Owner = {}
  let at = possessiveBefore(tokens, title)
  for (let steps = 0; steps < 3; steps++) {
    if (tokens[at]?.sentence !== tokens[title]?.sentence) break
    if (tokens[at]?.shape === "possessive") at--
    const run = named.at(block, at)
    if (run) {
      addOwner(owner, tokens, run)
      at = run.first - 1
      continue
    }
    const words = demonymEnd(tokens, at)
    if (words === 0) break
    const text = textOf(tokens, at - words + 1, at)
    owner.of ??= text
    const country = named.country(text.toLowerCase())
    addCountry(owner, country, codeOfDemonym(text.toLowerCase()))
    at -= words
  }
  return owner
}

/** "Germany's far-right new minister": over a word or two to the owner. */
function possessiveBefore(tokens: readonly Token[], title: number): number {
  for (let at = title - 1; at >= title - 3; at--) {
    if (tokens[at]?.shape === "possessive") return at
    if (tokens[at]?.shape !== "lower") break
  }
  return title - 1
}

/** How many words before and at a token are a country's adjective: "French", "South Korean". */
export function demonymEnd(tokens: readonly Token[], at: number): 0 | 1 | 2 {
  const one = tokens[at]?.lower ?? ""
  const two = tokens[at - 1]?.lower
  if (two !== undefined && isDemonymOfTwo(two, one)) return 2
  return isNameShape(tokens[at]) && isDemonym(one) ? 1 : 0
}

/** So many words may stand between a title and the name of its body: "professor of law at". */
const REACH = 7

/** "of Acme", "at the University of Bern", "of Bangladesh's interim government": what stands after a title. */
export function ownerAfter(named: NamedTokens, block: number, title: number): Owner & { last?: number } {
  const { tokens } = named.block(block)
  if (!TO_BODY.test(tokens[title + 1]?.lower ?? "")) return {}
  for (let at = title + 2; at < title + 2 + REACH; at++) {
    const token = tokens[at]
    if (!token || token.shape === "mark" || token.sentence !== tokens[title]?.sentence) return {}
    const run = named.at(block, at)
    if (run && tokens[run.last + 1]?.text === "-") {
      at = run.last + 1
      continue
    }
    if (run) {
      if (run.entity.type === "person") return {}
      const owner: Owner & { last?: number } = {}
      addOwner(owner, tokens, run)
      owner.last = run.last
      return owner
    }
    if (NO_COMPLEMENT.test(token.lower)) return {}
  }
  return {}
}

function addOwner(owner: Owner, tokens: readonly Token[], { first, last, entity }: NamedRun): void {
  owner.of ??= textOf(tokens, first, last)
  if (isCountryLike(entity)) addCountry(owner, entity, entity.countryCode)
  else if (entity.type === "organization") owner.body ??= entity.id
}

/** The nearest country that the article names, or else the nearest whose adjective stands there. */
function addCountry(owner: Owner, country: Entity | undefined, code: string | undefined): void {
  if (owner.country !== undefined || (!country && owner.countryCode !== undefined)) return
  if (country) owner.country = country.id
  if (code) owner.countryCode = code
  else delete owner.countryCode
}

const isCountryLike = ({ type, kind }: Entity): boolean => type === "place" && kind === "country"
