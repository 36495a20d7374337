import type { Story } from "@corpus/core/schema"
import type { Tally } from "../tally.ts"
import type { NamedSources } from "./named-sources.ts"

/** Pairs of outlets that have text from one origin. */
export function tallyOrigins(
  found: Story["origins"],
  wanted: readonly (readonly string[])[],
  sources: NamedSources,
): Tally {
  const isPair = pairsOf(wanted)
  const hasPair = pairsOf(found.map(({ articles }) => articles.flatMap((id) => sources.nameOf(id) ?? [])))
  const right = [...isPair].filter((pair) => hasPair.has(pair)).length
  return { right, wrong: hasPair.size - right, missing: isPair.size - right }
}

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(
    groups.flatMap((names) =>
      names.flatMap((one) => names.flatMap((other) => (one < other ? [JSON.stringify([one, other])] : []))),
    ),
  )
}
