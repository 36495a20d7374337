import type { TypedMention } from "../names/typed-mention.ts"
import { addMention, createCluster, mergeInto, type Cluster } from "./cluster.ts"
import { plainKey } from "./keys.ts"
import { isAcronymOf, isShortForm, isTruncated } from "./short-form.ts"

/** Which mentions of one type other than persons are one thing. */
export function joinOthers(mentions: readonly TypedMention[]): Cluster[] {
  const byKey = new Map<string, Cluster>()
  for (const mention of mentions) {
    const key = plainKey(mention.text, mention.type)
    const cluster = byKey.get(key)
    if (cluster) addMention(cluster, mention, mention.rule)
    else byKey.set(key, createCluster(mention))
  }
  const clusters = [...byKey.values()]
  join(clusters, "acronym-definition", (one, other) =>
    one.mentions.some(({ mention }) => mention.definedAs !== undefined && other.forms.includes(mention.definedAs)),
  )
  join(clusters, "acronym", (one, other) =>
    one.forms.some((short) => other.forms.some((long) => isAcronymOf(short, long))),
  )
  const type = mentions[0]?.type
  const isShorter =
    type === "agreement" || type === "event" || type === "policy"
      ? isShortForm
      : type === "organization"
        ? isTruncated
        : null
  if (isShorter)
    join(clusters, "short-form", (one, other) =>
      one.forms.some((short) => other.forms.some((long) => short !== long && isShorter(short, long))),
    )
  return clusters.filter(({ mentions: kept }) => kept.length > 0)
}

/** Merges every cluster that fits exactly one other; where several fit that do not fit each other, it stays. */
function join(clusters: readonly Cluster[], rule: string, fits: (one: Cluster, other: Cluster) => boolean): void {
  for (const cluster of clusters) {
    const others = clusters.filter(
      (other) => other !== cluster && other.mentions.length > 0 && cluster.mentions.length > 0 && fits(cluster, other),
    )
    const [first, ...rest] = others
    if (first && rest.every((other) => fits(other, first) || fits(first, other))) mergeInto(first, cluster, rule)
  }
}
