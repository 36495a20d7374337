import type { TaggedName } from "../../ports/name-model.ts"
import type { Opinion } from "../define-entity-rule.ts"
import type { Document } from "../text/document.ts"
import { nameAt } from "./find-names.ts"
import { headOf } from "./head.ts"
import { isKnown } from "./known-name.ts"
import { SHORTENED_HEADS } from "../lexicon/head-nouns.ts"
import { isDemonym } from "./known-places.ts"
import type { Name } from "./name.ts"
import type { BlockTags } from "./tag-document.ts"

/** Odds, as a logarithm, from which the model's bounds of a name go before those that capitals show, or it finds one alone. */
const SURE = 1
/** What its odds weigh beside rules, the most that they do, and the most that its doubt does that there is a name. */
const WEIGHT = 2
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
      const tag = withoutTail(document, block, whole)
      const over = own.filter(({ first, last }) => first <= tag.last && last >= tag.first)
      const same = over.find(({ first, last }) => first === tag.first && last === tag.last)
      if (same) opinions.set(same, toOpinion(tag))
      else if (tag.odds >= SURE && !over.some((name) => isWider(document, name, tag))) {
        for (const name of over) gone.add(name)
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
      const doubt = WEIGHT * Math.log(least / Math.max(1 - least, 1e-9))
      if (doubt > 0) opinions.set(name, { type: "none", weight: Math.min(MOST_DOUBT, doubt) })
    }
  }
  return { names: settled.toSorted((a, b) => a.block - b.block || a.first - b.first), opinions }
}

/** A name without words in small letters at its end, which only say what it is: "Harbour Accord deal". */
function withoutTail(document: Document, block: number, tag: TaggedName): TaggedName {
  const tokens = document.blocks[block]?.tokens ?? []
  let { last } = tag
  while (last > tag.first && tokens[last]?.shape === "lower") last--
  return { ...tag, last }
}

/** A name that a gazetteer knows, or that a head noun closes ("Iran-Oman Harbour Accord", "Maple Ridge Dairies"), and of which the model sees a part. */
function isWider(document: Document, { block, first, last, text }: Name, tag: TaggedName): boolean {
  if (first > tag.first || last < tag.last) return false
  const tokens = document.blocks[block]?.tokens ?? []
  const type = headOf(tokens, first, last)?.type
  return (
    isKnown(text) ||
    type === "agreement" ||
    type === "policy" ||
    type === "event" ||
    (last > tag.last && SHORTENED_HEADS.has(tokens[last]?.lower ?? "")) ||
    (first === last - 1 && tag.first === last && isDemonym(tokens[first]?.lower ?? ""))
  )
}

const toOpinion = ({ type, odds }: TaggedName): Opinion => ({
  type,
  weight: Math.max(LEAST, Math.min(MOST, odds * WEIGHT)),
})
