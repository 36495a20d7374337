import type { Entity, Quote } from "@corpus/core/schema"
import type { ArticleGold } from "../../gold/article-gold.ts"
import { overlap } from "../overlap.ts"
import type { Tally } from "../tally.ts"
import { goldMentions } from "./match-mentions.ts"
import type { QuotationMatch } from "./match-quotations.ts"

export interface Attribution {
  tally: Tally
  /** For each wrong one whom the gold has and whom the article has. */
  wrong: { wanted: string; found: string; quote: Quote }[]
}

/** Of the quotations found, how many have the right speaker. */
export function scoreAttribution(
  { pairs, tally }: QuotationMatch,
  entities: readonly Entity[],
  gold: ArticleGold,
): Attribution {
  const keys = new Map(entities.map((entity) => [entity.id, keyOf(entity, gold)]))
  const compared = pairs.map(({ found, wanted }) => ({
    found: joined([found.speaker ?? []].flat().map((id) => keys.get(id) ?? id)),
    wanted: joined([wanted.speaker ?? []].flat()),
    also: [wanted.speakerAlso].flat(),
    quote: found,
  }))
  const wrong = compared.filter(({ found, wanted, also }) => found !== wanted && !also.includes(found))
  const right = pairs.length - wrong.length
  return {
    tally: { right, wrong: pairs.length + tally.wrong - right, missing: pairs.length + tally.missing - right },
    wrong: wrong.map(({ found, wanted, quote }) => ({ found, wanted, quote })),
  }
}

const joined = (keys: readonly string[]) => keys.toSorted().join("|")

/** The gold entity whose mentions an entity shares most; its own name where it shares none. Optional mentions count half. */
function keyOf({ name, mentions }: Entity, gold: ArticleGold): string {
  const votes = new Map<string, number>()
  const vote = (key: string, weight: number) => votes.set(key, (votes.get(key) ?? 0) + weight)
  for (const mention of mentions) {
    for (const wanted of goldMentions(gold, "mentions")) {
      if (overlap(mention, wanted) === 0) continue
      vote(wanted.key, mention.start === wanted.start && mention.end === wanted.end ? 2 : 1)
    }
    for (const wanted of goldMentions(gold, "optionalMentions")) if (overlap(mention, wanted) > 0) vote(wanted.key, 0.5)
  }
  const best = [...votes].toSorted(([, a], [, b]) => b - a)[0]
  return best?.[0] ?? `?${name}`
}
