import type { Entity, EntityType, Span } from "@corpus/core/schema"
import type { ArticleGold } from "../../gold/article-gold.ts"
import { isInside, lengthOf, overlap } from "../overlap.ts"

/** A mention of the gold, with the key of what it names. */
export interface GoldMention extends Span {
  type: EntityType
  key: string
}

/** A mention that was found, with the id of what it is said to name. */
export interface FoundMention extends Span {
  type: EntityType
  id: string
}

export interface MentionMatch {
  /** Found mentions with the gold mention each stands for. */
  pairs: { found: FoundMention; wanted: GoldMention }[]
  right: GoldMention[]
  wrong: FoundMention[]
  missing: GoldMention[]
}

/** Types whose spans have to be exact; of the others an overlapping span will do. */
const EXACT: ReadonlySet<EntityType> = new Set<EntityType>(["person", "organization", "place"])

/** Pairs the mentions found with those of the gold, each of which counts once. */
export function matchMentions(entities: readonly Entity[], gold: ArticleGold, source: string): MentionMatch {
  const wanted = goldMentions(gold, "mentions")
  const optional = goldMentions(gold, "optionalMentions")
  const names = new Set([...wanted, ...optional].map(({ start, end }) => source.slice(start, end)))
  const taken = new Set<GoldMention>()
  const pairs: MentionMatch["pairs"] = []
  const rest: FoundMention[] = []
  for (const found of foundMentions(entities)) {
    const match = wanted.find((mention) => !taken.has(mention) && isMatch(found, mention))
    if (!match) {
      rest.push(found)
      continue
    }
    pairs.push({ found, wanted: match })
    taken.add(match)
    if (EXACT.has(found.type)) continue
    for (const mention of wanted) if (mention.key === match.key && isInside(mention, found)) taken.add(mention)
  }
  const isFree = (found: FoundMention) =>
    optional.some((mention) => (mention.type === found.type && isNear(found, mention)) || isInside(found, mention)) ||
    wanted.some((mention) => isPartOf(found, mention) && names.has(source.slice(found.start, found.end)))
  return {
    pairs,
    right: wanted.filter((mention) => taken.has(mention)),
    wrong: rest.filter((found) => !isFree(found)),
    missing: wanted.filter((mention) => !taken.has(mention)),
  }
}

export function goldMentions({ entities }: ArticleGold, field: "mentions" | "optionalMentions"): GoldMention[] {
  return entities.flatMap(({ type, key, [field]: mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, type, key })),
  )
}

function foundMentions(entities: readonly Entity[]): FoundMention[] {
  return entities.flatMap(({ id, type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type, id })))
}

function isMatch(found: FoundMention, wanted: GoldMention): boolean {
  if (found.type !== wanted.type) return false
  return EXACT.has(wanted.type) ? found.start === wanted.start && found.end === wanted.end : isNear(found, wanted)
}

/** At least half of the shorter one is in both, and the one found is not much longer than the name. */
function isNear(found: Span, wanted: Span): boolean {
  const shorter = Math.min(lengthOf(found), lengthOf(wanted))
  return overlap(found, wanted) >= shorter / 2 && lengthOf(found) <= 2 * lengthOf(wanted) + 16
}

/** A name inside a longer name of another type: the longest wins, and finding the other costs nothing. */
function isPartOf(found: FoundMention, wanted: GoldMention): boolean {
  return found.type !== wanted.type && isInside(found, wanted) && lengthOf(found) < lengthOf(wanted)
}
