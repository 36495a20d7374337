import type { TypedMention } from "../names/typed-mention.ts"

/** Mentions of one thing, and by which rules they came together. */
export interface Cluster {
  mentions: { mention: TypedMention; rule: string }[]
  /** Different forms, the fullest first. */
  forms: string[]
}

export const createCluster = (mention: TypedMention): Cluster => ({
  mentions: [{ mention, rule: mention.rule }],
  forms: [mention.text],
})

/** Adds a mention under the rule that found it to be the same. */
export function addMention(cluster: Cluster, mention: TypedMention, rule: string): void {
  cluster.mentions.push({ mention, rule })
  if (!cluster.forms.includes(mention.text)) cluster.forms.push(mention.text)
}

/** Moves all of one cluster into another. */
export function mergeInto(target: Cluster, source: Cluster, rule: string): void {
  for (const { mention } of source.mentions) addMention(target, mention, rule)
  source.mentions = []
  source.forms = []
}
