import type { DayOrder } from "../metadata/find-date.ts"
import type { TextBlock } from "../article/text-block.ts"
import type { NameModel } from "../ports/name-model.ts"
import type { Entity, EntityType, Value } from "../schema/entity.ts"
import { knownMentions } from "./abroad/known-mentions.ts"
import { buildEntities } from "./build-entities.ts"
import { joinFormerNames } from "./identity/former-names.ts"
import { joinOthers } from "./identity/join-others.ts"
import { joinPersons } from "./identity/join-persons.ts"
import { findMentions } from "./names/find-mentions.ts"
import type { TypedMention } from "./names/typed-mention.ts"
import { type Document, readDocument } from "./text/document.ts"
import { findValues } from "./values/find-values.ts"

/** What the article says of itself that names and dates are read against. `published` is ISO 8601, `language` BCP 47. */
export interface EntityContext {
  published: string | null
  language: string | null
  /** What 3/4/2025 is, where the page tells. */
  order?: DayOrder | undefined
  /** Learned names, beside the rules. */
  names?: NameModel | undefined
}

const OTHER_TYPES: readonly EntityType[] = ["organization", "place", "event", "agreement", "policy"]

/** Everything that an article's blocks name, each thing under one identity, and the values they state. */
export function findEntities(
  blocks: readonly TextBlock[],
  context: EntityContext,
): { entities: Entity[]; values: Value[] } {
  const values = findValues(blocks, context)
  const document = readDocument(blocks)
  const { language, names } = context
  const isEnglish = language === null || /^en\b/i.test(language)
  const mentions = isEnglish
    ? findMentions(document, names).map((mention) => withTitle(document, mention))
    : knownMentions(document, language)
  const clusters = joinPersons(mentions.filter(({ type }) => type === "person"))
  for (const type of OTHER_TYPES) clusters.push(...joinOthers(mentions.filter((mention) => mention.type === type)))
  if (isEnglish) joinFormerNames(document, clusters)
  return {
    entities: buildEntities(
      document,
      clusters.filter(({ mentions: kept }) => kept.length > 0),
      names,
      isEnglish,
    ),
    values,
  }
}

function withTitle(document: Document, mention: TypedMention): TypedMention {
  const { block, title } = mention
  if (!title) return mention
  const words = document.blocks[block]?.tokens.slice(title.first, title.last + 1) ?? []
  return { ...mention, called: words.map(({ lower }) => lower) }
}
