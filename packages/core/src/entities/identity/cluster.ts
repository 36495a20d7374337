import { genderOfAddress } from "../references/gender.ts"
import type { TypedMention } from "../names/typed-mention.ts"
import { nameSuffix } from "./keys.ts"

/** Mentions of one thing, and by which rules they came together. */
export interface Cluster {
  mentions: { mention: TypedMention; rule: string }[]
  /** Different forms, the fullest first. */
  forms: string[]
  /** Words of the titles before its mentions, in lower case. */
  called: string[]
}

export const createCluster = (mention: TypedMention): Cluster => ({
  mentions: [{ mention, rule: mention.rule }],
  forms: [mention.text],
  called: [...(mention.called ?? [])],
})

/** Adds a mention under the rule that found it to be the same. */
export function addMention(cluster: Cluster, mention: TypedMention, rule: string): void {
  cluster.mentions.push({ mention, rule })
  if (!cluster.forms.includes(mention.text)) cluster.forms.push(mention.text)
  for (const word of mention.called ?? []) if (!cluster.called.includes(word)) cluster.called.push(word)
}

/** Moves all of one cluster into another. */
export function mergeInto(target: Cluster, source: Cluster, rule: string): void {
  for (const { mention } of source.mentions) addMention(target, mention, rule)
  source.mentions = []
  source.forms = []
}

type Called = { readonly forms: readonly string[]; readonly called: readonly string[] }

/** Can both not be one person: Mr and Mrs, Jr and Sr? */
export function areApart(one: Called, other: Called): boolean {
  return differ(genderCalled(one), genderCalled(other)) || differ(suffixOf(one), suffixOf(other))
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

const genderCalled = ({ called }: Called): string | undefined =>
  called.map(genderOfAddress).find((gender) => gender !== null) ?? undefined

const suffixOf = ({ forms }: Called): string | undefined => forms.map(nameSuffix).find((suffix) => suffix !== undefined)
