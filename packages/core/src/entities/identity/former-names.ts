import { FORMERLY, KNOWN_AS } from "../lexicon/name-context.ts"
import type { TypedMention } from "../names/typed-mention.ts"
import type { Document } from "../text/document.ts"
import type { Cluster } from "./cluster.ts"
import { mergeInto } from "./cluster.ts"

/** "X, formerly known as Y", "X (formerly Y)": one thing under two names. */
export function joinFormerNames(document: Document, clusters: readonly Cluster[]): void {
  const owner = (mention: TypedMention): Cluster | undefined =>
    clusters.find((cluster) => cluster.mentions.some((known) => known.mention === mention))
  const mentions = clusters
    .flatMap((cluster) => cluster.mentions.map(({ mention }) => mention))
    .toSorted((a, b) => a.block - b.block || a.first - b.first)
  for (const [index, earlier] of mentions.slice(1).entries()) {
    const current = mentions[index]
    if (!current || current.block !== earlier.block || current.type !== earlier.type) continue
    if (!isFormerly(document, current, earlier)) continue
    const [target, source] = [owner(current), owner(earlier)]
    if (target && source && target !== source) mergeInto(target, source, "formerly-known-as")
  }
}

function isFormerly(document: Document, current: TypedMention, earlier: TypedMention): boolean {
  const between =
    document.blocks[current.block]?.tokens.slice(current.last + 1, earlier.first).map(({ lower }) => lower) ?? []
  if (
    between.length < 2 ||
    between.length > 6 ||
    !/^[,(]$/.test(between[0] as string) ||
    !FORMERLY.test(between[1] as string)
  )
    return false
  return between.slice(2).every((word) => KNOWN_AS.test(word))
}
