import type { PartGroups } from "./part-groups.ts"

/** One article's entity, as `<article id> <entity id>`. */
export type PartKey = string

/** What a user has said of who is who: the parts of a list are one thing, or the first one's are not the others'. The last word counts. */
export interface IdentityDecision {
  kind: "together" | "apart"
  parts: readonly PartKey[]
  /** Of `apart`: those from which `parts` are kept. */
  from?: readonly PartKey[]
}

/** Does what users decided, the last decision first, so that an earlier one cannot undo it. */
export function applyDecisions(
  decisions: readonly IdentityDecision[],
  indexes: ReadonlyMap<PartKey, number>,
  groups: PartGroups,
): void {
  const known = (parts: readonly PartKey[]): number[] => parts.flatMap((part) => indexes.get(part) ?? [])
  for (const { kind, parts, from = [] } of decisions.toReversed()) {
    joinAll(known(parts), groups)
    if (kind === "apart")
      for (const other of known(from)) for (const part of known(parts)) groups.keepApart(part, other)
  }
}

/** Joins parts with each other as far as later decisions let them. */
function joinAll(parts: readonly number[], groups: PartGroups): void {
  const heads: number[] = []
  for (const part of parts) {
    for (const head of heads) groups.join(head, part)
    if (heads.every((head) => groups.root(head) !== groups.root(part))) heads.push(part)
  }
}
