import type { TypedMention } from "../names/typed-mention.ts"
import { acronymKeys } from "./acronym-keys.ts"
import { addMention, createCluster, mergeInto, type Cluster } from "./cluster.ts"
import { plainKey } from "./keys.ts"
import { initialsOf, isAcronym, isShortForm, isTruncated, lettersOf, tellingWords } from "./short-form.ts"

/** Which mentions of one type other than persons are one thing. */
export function joinOthers(mentions: readonly TypedMention[]): Cluster[] {
  const keyOfAcronym = acronymKeys(mentions)
  const byKey = new Map<string, Cluster>()
  for (const mention of mentions) {
    const defined = keyOfAcronym(mention)
    const key = defined ?? plainKey(mention.text, mention.type)
    const cluster = byKey.get(key)
    const rule = defined === null ? mention.rule : "acronym-definition"
    if (cluster) addMention(cluster, mention, rule)
    else byKey.set(key, createCluster({ ...mention, rule }))
  }
  const clusters = [...byKey.values()]
  const type = mentions[0]?.type
  join(clusters, "acronym", byInitials, acronymLetters, () => true)
  join(clusters, "word-order", inOrder, inOrder, () => true)
  const isShorter =
    type === "agreement" || type === "event" || type === "policy"
      ? isShortForm
      : type === "organization" || type === "place"
        ? isTruncated
        : null
  if (isShorter)
    join(clusters, "short-form", tellingWords, firstWords, (one, other) =>
      one.forms.some((short) =>
        other.forms.some((long) => short !== long && isShorter(short, long, one.mentions[0]?.mention.type)),
      ),
    )
  return clusters.filter(({ mentions: kept }) => kept.length > 0)
}

const byInitials = (form: string): string[] => (isAcronym(form) ? [] : initialsOf(form))
const acronymLetters = (form: string): string[] => (isAcronym(form) ? [lettersOf(form)] : [])
const firstWords = (form: string): string[] => tellingWords(form).slice(0, 1)

/** The same words in another order: Ministry of Defence, Defence Ministry. */
function inOrder(form: string): string[] {
  const words = tellingWords(form)
  return words.length > 1 ? [words.toSorted().join(" ")] : []
}

/** Merges every cluster that fits exactly one other; where several fit that do not fit each other, it stays. Only those that share a key are compared. */
function join(
  clusters: readonly Cluster[],
  rule: string,
  keysOf: (form: string) => string[],
  soughtBy: (form: string) => string[],
  fits: (one: Cluster, other: Cluster) => boolean,
): void {
  const byKey = new Map<string, Set<Cluster>>()
  for (const cluster of clusters) {
    for (const key of cluster.forms.flatMap(keysOf)) {
      const known = byKey.get(key)
      if (known) known.add(cluster)
      else byKey.set(key, new Set([cluster]))
    }
  }
  for (const cluster of clusters) {
    if (cluster.mentions.length === 0 || (rule === "acronym" && !cluster.forms.every(isAcronym))) continue
    const near = new Set(cluster.forms.flatMap(soughtBy).flatMap((key) => [...(byKey.get(key) ?? [])]))
    const others = [...near].filter((other) => other !== cluster && other.mentions.length > 0 && fits(cluster, other))
    const [first, ...rest] = others
    if (!first || !rest.every((other) => rule !== "acronym" && (fits(other, first) || fits(first, other)))) continue
    mergeInto(first, cluster, rule)
    for (const key of first.forms.flatMap(keysOf)) byKey.set(key, (byKey.get(key) ?? new Set()).add(first))
  }
}
