import { EntityType } from "@corpus/core/schema"
import type { Tally } from "../tally.ts"
import type { MentionMatch } from "./match-mentions.ts"

/** Mentions counted for each type of entity. */
export type MentionTallies = Record<EntityType, Tally>

/** Counts the mentions by type. */
export function tallyMentions({ right, wrong, missing }: MentionMatch): MentionTallies {
  const count = (mentions: readonly { type: EntityType }[], type: EntityType) =>
    mentions.filter((mention) => mention.type === type).length
  const tallies = EntityType.options.map((type) => [
    type,
    { right: count(right, type), wrong: count(wrong, type), missing: count(missing, type) },
  ])
  return Object.fromEntries(tallies) as MentionTallies
}
