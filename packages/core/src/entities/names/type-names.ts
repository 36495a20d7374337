import type { EntityType } from "../../schema/entity.ts"
import type { NameInContext, Opinion } from "../define-entity-rule.ts"
import { ENTITY_RULES } from "../rules/index.ts"
import type { Document } from "../text/document.ts"
import type { Token } from "../text/token.ts"
import { plainName } from "../identity/keys.ts"
import type { NameModel } from "../../ports/name-model.ts"
import { isGivenName, isSurname } from "./known-names.ts"
import { doubtOf } from "./doubt-of.ts"
import { isKnown } from "./known-name.ts"
import { headOf } from "./head.ts"
import { typesFromLists } from "./list-neighbours.ts"
import type { Name } from "./name.ts"
import { shortNames } from "./short-names.ts"
import type { TypedMention } from "./typed-mention.ts"

interface Tally {
  /** By rule and type: how loud, and how often. */
  voices: Map<string, { rule: string; opinion: Opinion; times: number }>
  names: Name[]
}

/** Beside a learned model rules weigh so much less, and hints nothing: what they go by, it has weighed already. */
const HINT = 2
/** Of a word that is an everyday one only rules louder than this are heard. */
const LOUD = 5.5
/** How much each further occurrence adds to what a rule said once. */
const REPEATED = 0.25
/** What it weighs that the model's gazetteer knows a city of this name. */
const CITY = { town: 1, city: 2, metropolis: 2 }
const WEIGHERS = ENTITY_RULES.filter((rule) => rule.weigh !== undefined)

/** Types every name by what all its occurrences in the article show together. */
export function typeNames(
  document: Document,
  names: readonly Name[],
  found: readonly TypedMention[],
  opinions?: ReadonlyMap<Name, Opinion>,
  model?: NameModel,
): TypedMention[] {
  const tallies = new Map<string, Tally>()
  for (const name of names) {
    const key = keyOf(name)
    const tally: Tally = tallies.get(key) ?? { voices: new Map(), names: [] }
    tallies.set(key, tally)
    tally.names.push(name)
    const context = toContext(document, name)
    hear(tally, context, name.isEveryday ? LOUD : opinions ? HINT : 0)
    const doubt = doubtOf(context)
    if (doubt > 0) hearOpinion(tally, "doubt", { type: "none", weight: doubt })
    const learned = opinions?.get(name)
    if (learned) hearOpinion(tally, `model/${learned.type}`, learned)
    const city = model?.city && mayBeCity(name) ? model.city(name.words) : undefined
    if (city) hearOpinion(tally, "city", { type: "place", weight: CITY[city.size], kind: "city" })
  }
  const decided = new Map([...tallies].map(([key, tally]) => [key, decide(tally)]))
  inherit(tallies, decided)
  inheritShort(tallies, decided, found)
  adoptDefinitions(tallies, decided, found)
  const listed = typesFromLists(document, names, (name) => {
    const verdict = decided.get(keyOf(name))
    return verdict && verdict.type !== "none" && verdict.score >= SURE ? verdict.type : null
  })
  for (const [name, type] of opinions ? [] : listed) {
    const weak = decided.get(keyOf(name))
    if (!weak || weak.score < 1.5) decided.set(keyOf(name), { type, rule: "list-neighbour", score: 1.5 })
  }
  return names.flatMap((name) => {
    const verdict = decided.get(keyOf(name))
    if (!verdict || verdict.type === "none") return []
    const { block, first, last, text, words, title } = name
    return [
      {
        block,
        first,
        last,
        text,
        words,
        title,
        type: verdict.type,
        rule: verdict.rule,
        ...(verdict.kind ? { kind: verdict.kind } : {}),
      },
    ]
  })
}

const mayBeCity = ({ opens, title, text, hasArticle }: Name): boolean =>
  !opens && !title && !hasArticle && !isGivenName(text) && !isSurname(text) && !isKnown(text)

const keyOf = (name: Name): string =>
  name.words.length > 1 || !/^\p{Lu}{2,4}$/u.test(name.text) ? name.text.toLowerCase() : name.text

function toContext(document: Document, name: Name): NameInContext {
  const { tokens } = document.blocks[name.block] as { tokens: readonly Token[] }
  const start = name.title?.first ?? name.first
  const article = tokens[start - 1]?.lower === "the" && !name.title ? 1 : 0
  const near = (index: number): Token | undefined => {
    const token = tokens[index]
    return token?.sentence === tokens[name.first]?.sentence ? token : undefined
  }
  return {
    name,
    document,
    head: headOf(tokens, name.first, name.last),
    before: (distance) => near(start - article - distance),
    after: (distance) => near(name.last + distance),
  }
}

function hear(tally: Tally, context: NameInContext, hint: number): void {
  for (const { name: rule, weigh } of WEIGHERS) {
    const said = weigh?.(context)
    for (const opinion of said ? [said].flat() : [])
      if (opinion.weight > hint) hearOpinion(tally, rule, { ...opinion, weight: opinion.weight - hint })
  }
}

function hearOpinion({ voices }: Tally, rule: string, opinion: Opinion): void {
  const voice = `${rule}:${opinion.type}`
  const heard = voices.get(voice)
  if (heard && heard.opinion.weight >= opinion.weight) heard.times++
  else voices.set(voice, { rule, opinion, times: (heard?.times ?? 0) + 1 })
}

interface Verdict {
  type: EntityType | "none"
  kind?: NonNullable<Opinion["kind"]>
  rule: string
  score: number
}

function decide(tally: Tally): Verdict | null {
  const scores = new Map<EntityType | "none", Verdict & { loudest: number }>()
  for (const { rule, opinion, times } of tally.voices.values()) {
    const weight = opinion.weight * (1 + REPEATED * Math.min(times - 1, 4))
    const sum = scores.get(opinion.type) ?? { type: opinion.type, rule, score: 0, loudest: 0 }
    sum.score += weight
    if (opinion.weight > sum.loudest) {
      sum.loudest = opinion.weight
      sum.rule = rule
    }
    if (opinion.kind && !sum.kind) sum.kind = opinion.kind
    scores.set(opinion.type, sum)
  }
  return [...scores.values()].toSorted((a, b) => b.score - a.score)[0] ?? null
}

/** A name that the article defines as the short or long form of another is what the definition says. */
function adoptDefinitions(
  tallies: ReadonlyMap<string, Tally>,
  decided: Map<string, Verdict | null>,
  found: readonly TypedMention[],
): void {
  const defined = new Map(
    found.filter(({ definedAs }) => definedAs !== undefined).map((mention) => [plainName(mention.text), mention]),
  )
  for (const [key, tally] of tallies) {
    const mention = defined.get(plainName((tally.names[0] as Name).text))
    if (mention) decided.set(key, { type: mention.type, rule: mention.rule, score: 10 })
  }
}

/** The short name of a company, a club or a storm is that again, unless it is a part of a person's name or a place that all know. */
function inheritShort(
  tallies: ReadonlyMap<string, Tally>,
  decided: Map<string, Verdict | null>,
  found: readonly TypedMention[],
): void {
  const full = [...tallies].flatMap(([key, { names }]) => {
    const type = decided.get(key)?.type
    return type && type !== "none" ? [{ words: (names[0] as Name).words, type }] : []
  })
  const parts = new Set(full.flatMap(({ words, type }) => (type === "person" && words.length > 1 ? words : [])))
  for (const { words, type } of [...full, ...found])
    for (const key of shortNames(words, type)) {
      const name = tallies.get(key)?.names[0]
      if (!name || parts.has(name.text) || isKnown(name.text)) continue
      decided.set(key, { type, rule: "part-of-name", score: 4 })
    }
}

/** How sure a name must be to lend its type to its neighbours in a list. */
const SURE = 2.5

/** How sure a person's full name must be for its parts to count as that person. */
const LIKELY = 1.5

/** A part of a person's full name is that person again, unless it is better known as something else. */
function inherit(tallies: ReadonlyMap<string, Tally>, decided: Map<string, Verdict | null>): void {
  const parts = new Map<string, number>()
  const add = (part: string, score: number): void => {
    if (part.length > 1) parts.set(part.toLowerCase(), Math.max(score, parts.get(part.toLowerCase()) ?? 0))
  }
  for (const [key, { names }] of tallies) {
    const verdict = decided.get(key)
    const { words } = names[0] as Name
    if (verdict?.type !== "person" || words.length < 2) continue
    for (const part of [...words, words.slice(1).join(" ")]) add(part, verdict.score)
  }
  for (const [key, { names }] of tallies) {
    const verdict = decided.get(key)
    const needed = names[0]?.isEveryday ? SURE : LIKELY
    if ((parts.get(key) ?? 0) < needed || verdict?.type === "person" || (verdict?.score ?? 0) >= 6) continue
    decided.set(key, { type: "person", rule: "part-of-name", score: 4 })
  }
}
