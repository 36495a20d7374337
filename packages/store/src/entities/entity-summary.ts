import type { EntitySummary, StoryEntity } from "@corpus/core"

/** What a list shows of an entity. */
export function toEntitySummary({ id, type, name, names, mentions }: StoryEntity): EntitySummary {
  const others = names.map(({ text }) => text).filter((text) => text !== name)
  return { id, type, name, names: others, articles: new Set(mentions.map(({ article }) => article)).size }
}

/** Does a query's name stand in one of an entity's names, whatever the case? */
export const hasName = ({ name, names }: EntitySummary, sought: string): boolean =>
  [name, ...names].some((text) => text.toLowerCase().includes(sought.toLowerCase()))
