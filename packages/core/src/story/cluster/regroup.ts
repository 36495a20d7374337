import { applyDecisions, type IdentityDecision } from "../identity/decisions.ts"
import { PartGroups } from "../identity/part-groups.ts"

/** What a user has said of which articles tell one event. Its parts are ids of articles; the last word counts. */
export type StoryDecision = IdentityDecision

/**
 * Groups of articles, as users would have them: what is together brings its groups with it, and of a group that is cut each other
 * member goes where it is likest. The result does not depend on the order of groups or members.
 */
export function regroup<T extends { id: string }>(
  groups: readonly (readonly T[])[],
  decisions: readonly StoryDecision[],
  like: (a: T, b: T) => number,
): T[][] {
  if (decisions.length === 0) return groups.map((group) => [...group])
  const members = groups.flat().sort((a, b) => (a.id < b.id ? -1 : 1))
  const indexes = new Map(members.map(({ id }, index) => [id, index]))
  const joined = new PartGroups(members.map(({ id }) => id))
  applyDecisions(decisions, indexes, joined)
  const numbered = groups.map((group) => group.map(({ id }) => indexes.get(id) as number).sort((a, b) => a - b))
  for (const group of numbered.sort(([a = 0], [b = 0]) => a - b)) {
    const sets = [...Map.groupBy(group, (index) => joined.root(index)).values()]
    for (const [one, other] of likestFirst(sets)) joined.join(one, other)
  }
  return joined.list().map((group) => group.map((index) => members[index] as T))

  function likestFirst(sets: readonly (readonly number[])[]): (readonly [number, number])[] {
    const firsts = sets.map(([first = 0]) => first)
    const isCut = firsts.some((a) => firsts.some((b) => joined.isApart(a, b)))
    if (!isCut) return firsts.map((first) => [firsts[0] as number, first] as const)
    const pairs = sets.flatMap((one, at) =>
      sets.slice(at + 1).map((other) => ({ ends: [one[0], other[0]] as [number, number], mean: mean(one, other) })),
    )
    return pairs.sort((a, b) => b.mean - a.mean).map(({ ends }) => ends)
  }

  function mean(one: readonly number[], other: readonly number[]): number {
    const all = one.flatMap((a) => other.map((b) => like(members[a] as T, members[b] as T)))
    return all.reduce((sum, each) => sum + each, 0) / all.length
  }
}
