import { ALSO_KNOWN_AS } from "../lexicon/name-context.ts"
import type { TypedMention } from "../names/typed-mention.ts"
import type { Document } from "../text/document.ts"
import type { Cluster } from "./cluster.ts"
import { mergeInto } from "./cluster.ts"

/** So many tokens may stand between the two names. */
const REACH = 8

/** "X, formerly known as Y", "X (now Y)", "X was renamed Y": one thing under two names. */
export function joinFormerNames(document: Document, clusters: readonly Cluster[]): void {
  const owners = new Map(clusters.flatMap((cluster) => cluster.mentions.map(({ mention }) => [mention, cluster])))
  const mentions = [...owners.keys()].toSorted((a, b) => a.block - b.block || a.first - b.first)
  for (const [index, second] of mentions.slice(1).entries()) {
    const first = mentions[index]
    if (!first || first.block !== second.block || first.type !== second.type) continue
    const link = linkOf(document, first, second)
    if (link === null) continue
    const [target, source] = [owners.get(first), owners.get(second)]
    if (!target || !source || target === source) continue
    for (const { mention } of source.mentions) owners.set(mention, target)
    mergeInto(target, source, link)
  }
}

/** What the words between two names say of the second: that it is the former one, the later one, or another one. */
function linkOf(document: Document, { block, last }: TypedMention, second: TypedMention): string | null {
  if (second.first - last < 2 || second.first - last > REACH) return null
  const between = document.blocks[block]?.tokens.slice(last + 1, second.first).map(({ lower }) => lower)
  const words = between?.join(" ") ?? ""
  return ALSO_KNOWN_AS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
