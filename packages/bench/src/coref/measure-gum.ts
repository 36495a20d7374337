import { entitiesOf } from "@corpus/core/training"
import type { Entity, Span } from "@corpus/core/schema"
import type { Share } from "../score/share.ts"
import type { Placed } from "./partition.ts"
import type { GoldMention, GumDocument } from "./read-gum.ts"

/** One document: names that both sides have, as the engine and as a comparison of strings put them together, and references. */
export interface CorefScore {
  engine: Placed[]
  strings: Placed[]
  /** By form: references that are right of those found, and of those there are. */
  precision: Record<Form, Share>
  recall: Record<Form, Share>
  misses: string[]
}

export const FORMS = ["nominal", "pronoun"] as const
export type Form = (typeof FORMS)[number]

/** Runs the engine over a document and holds it against the answers. */
export function measureGum({ name, paragraphs, mentions }: GumDocument): CorefScore {
  const text = paragraphs.join("\n\n")
  const entities = entitiesOf(paragraphs)
  const names = mentions.filter(({ form }) => form === "name")
  const score: CorefScore = {
    engine: [],
    strings: [],
    precision: noShares(),
    recall: noShares(),
    misses: [],
  }
  const meant = new Map<string, Map<string, number>>()
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const wanted = matching(names, mention)
      if (!wanted) continue
      score.engine.push({ wanted: wanted.entity, found: entity.id })
      score.strings.push({ wanted: wanted.entity, found: mention.text.toLowerCase() })
      const votes = meant.get(entity.id) ?? new Map<string, number>()
      meant.set(entity.id, votes.set(wanted.entity, (votes.get(wanted.entity) ?? 0) + 1))
    }
  }
  addReferences(score, entities, mentions, (entity) => most(meant.get(entity.id)))
  score.misses = score.misses.map((miss) => `${name} ${miss}`)
  addMixed(score, entities, names, text, name)
  return score
}

function addReferences(
  score: CorefScore,
  entities: readonly Entity[],
  mentions: readonly GoldMention[],
  meantBy: (entity: Entity) => string | undefined,
): void {
  const named = new Set(score.engine.map(({ wanted }) => wanted))
  const right = new Set<GoldMention>()
  for (const entity of entities) {
    for (const reference of entity.references ?? []) {
      const meant = meantBy(entity)
      if (reference.form === "demonym" || meant === undefined) continue
      const wanted = mentions.filter(({ head }) => head.end <= reference.end && head.start >= reference.start)
      const match = wanted.find((mention) => mention.entity === meant)
      score.precision[reference.form].of++
      if (match) {
        score.precision[reference.form].right++
        right.add(match)
      } else
        score.misses.push(
          `${reference.form} “${reference.text}” (${reference.rule}) at ${reference.start} is not ${entity.name}`,
        )
    }
  }
  for (const mention of mentions) {
    if (mention.form === "name" || !named.has(mention.entity)) continue
    score.recall[mention.form].of++
    if (right.has(mention)) score.recall[mention.form].right++
  }
}

/** Entities that mix what the answers tell apart, or part what they hold to be one. */
function addMixed(
  score: CorefScore,
  entities: readonly Entity[],
  names: readonly GoldMention[],
  text: string,
  name: string,
): void {
  const forms = new Map<string, Set<string>>()
  for (const entity of entities) {
    const groups = new Map<string, Set<string>>()
    for (const mention of entity.mentions) {
      const wanted = matching(names, mention)?.entity
      if (wanted === undefined) continue
      groups.set(wanted, (groups.get(wanted) ?? new Set()).add(mention.text))
      forms.set(wanted, (forms.get(wanted) ?? new Set()).add(entity.id))
    }
    if (groups.size > 1)
      score.misses.push(`${name} mixed: ${[...groups.values()].map((group) => [...group].join(", ")).join(" / ")}`)
  }
  for (const [wanted, ids] of forms) {
    if (ids.size < 2) continue
    const of = names.filter(({ entity }) => entity === wanted).map(({ head }) => text.slice(head.start, head.end))
    score.misses.push(`${name} parted: ${[...ids].join(", ")} (${[...new Set(of)].join(", ")})`)
  }
}

/** The smallest mention of the answers that a name stands in, with the noun that names. */
function matching(mentions: readonly GoldMention[], { start, end }: Span): GoldMention | undefined {
  return mentions
    .filter((one) => one.start <= start && end <= one.end && start < one.head.end && one.head.start < end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
}

const most = (votes: ReadonlyMap<string, number> | undefined): string | undefined =>
  [...(votes ?? [])].toSorted(([, a], [, b]) => b - a)[0]?.[0]

const noShares = (): Record<Form, Share> => ({ nominal: { right: 0, of: 0 }, pronoun: { right: 0, of: 0 } })
