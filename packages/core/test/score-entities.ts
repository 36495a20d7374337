import type { Entity, EntityType } from "../src/schema/entity.ts"

interface GoldSpan {
  start: number
  end: number
}

/** What a fixture's `gold.json` says of its entities. */
export interface GoldEntity {
  key: string
  type: EntityType
  mentions: GoldSpan[]
  optionalMentions?: GoldSpan[]
}

export interface EntityScore {
  found: number
  extra: string[]
  missed: string[]
  /** B³ of identity over the mentions found. */
  identity: number
}

/** Types whose spans have to be exact; for the others an overlapping span of the right type is right. */
const EXACT: ReadonlySet<EntityType> = new Set<EntityType>(["person", "organization", "place"])

const overlap = (a: GoldSpan, b: GoldSpan): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Scores entities against a fixture's answers, by the definitions of the corpus. */
export function scoreEntities(entities: readonly Entity[], gold: readonly GoldEntity[]): EntityScore {
  const wanted = gold.flatMap(({ key, type, mentions }) => mentions.map((span) => ({ key, type, ...span })))
  const optional = gold.flatMap(({ type, optionalMentions = [] }) =>
    optionalMentions.map((span) => ({ type, ...span })),
  )
  const given = entities.flatMap(({ id, type, mentions }) => mentions.map((mention) => ({ id, type, ...mention })))
  const used = new Set<object>()
  const pairs: { id: string; key: string }[] = []
  const extra: string[] = []
  for (const mention of given) {
    const match = wanted.find((want) => !used.has(want) && want.type === mention.type && fits(mention, want))
    if (match) {
      used.add(match)
      pairs.push({ id: mention.id, key: match.key })
    } else if (!optional.some((want) => overlap(mention, want) > 0)) extra.push(`${mention.type} "${mention.text}"`)
  }
  const missed = wanted.filter((want) => !used.has(want)).map(({ key, start }) => `${key} at ${start}`)
  return { found: pairs.length, extra, missed, identity: bCubed(pairs) }
}

const fits = (mention: GoldSpan & { type: EntityType }, want: GoldSpan): boolean =>
  EXACT.has(mention.type) ? mention.start === want.start && mention.end === want.end : overlap(mention, want) > 0

function bCubed(pairs: readonly { id: string; key: string }[]): number {
  let precision = 0
  let recall = 0
  for (const { id, key } of pairs) {
    const same = pairs.filter((other) => other.id === id && other.key === key).length
    precision += same / pairs.filter((other) => other.id === id).length
    recall += same / pairs.filter((other) => other.key === key).length
  }
  return pairs.length === 0 ? 0 : (2 * precision * recall) / (precision + recall) / pairs.length
}
