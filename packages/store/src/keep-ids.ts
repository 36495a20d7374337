/** Something derived from parts, as it was known. */
export interface KnownThing {
  id: string
  members: readonly string[]
}

export interface KeptIds {
  /** The ids that the things derived anew keep or get, in their order. */
  ids: string[]
  /** Where every id leads that was merged away, now or before: old id → an id of these. */
  redirects: ReadonlyMap<string, string>
}

/**
 * Gives things derived anew the ids under which the library knew them.
 *
 * A thing keeps the id of the known one with which it shares most members (of equals, the one known longer), and an id
 * goes to one thing only. A known thing whose members all went elsewhere leads to the one that took most of them.
 *
 * @param known in the order in which they were first seen.
 * @param redirects as of the last time; their ids are never given again while they lead somewhere.
 */
export function keepIds(
  known: readonly KnownThing[],
  derived: readonly KnownThing[],
  redirects: ReadonlyMap<string, string> = new Map(),
): KeptIds {
  const ties = sharedMembers(known, derived)
  const idOf = new Map<number, string>()
  const kept = new Set<string>()
  for (const { id, at } of ties) {
    if (kept.has(id) || idOf.has(at)) continue
    idOf.set(at, id)
    kept.add(id)
  }
  const taken = new Set([...redirects.keys(), ...known.map(({ id }) => id)])
  const ids = derived.map(({ id }, index) => idOf.get(index) ?? mint(id, taken))
  const merged = new Map<string, string>()
  for (const { id, at } of ties) {
    const successor = ids[at]
    if (successor !== undefined && !kept.has(id) && !merged.has(id)) merged.set(id, successor)
  }
  const followed = Array.from(redirects, ([old, target]) => [old, merged.get(target) ?? target] as const)
  const living = followed.filter(([, target]) => kept.has(target))
  return { ids, redirects: new Map([...living, ...merged]) }
}

interface Tie {
  /** Of a known thing. */
  id: string
  /** Index of a thing derived anew. */
  at: number
  shared: number
}

/** Every pair that shares members, those that share most first. */
function sharedMembers(known: readonly KnownThing[], derived: readonly KnownThing[]): Tie[] {
  const holderOf = new Map(derived.flatMap(({ members }, index) => members.map((member) => [member, index] as const)))
  const ties = known.flatMap(({ id, members }) => {
    const counts = new Map<number, number>()
    for (const member of members) {
      const at = holderOf.get(member)
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    return Array.from(counts, ([at, shared]): Tie => ({ id, at, shared }))
  })
  return ties.toSorted((a, b) => b.shared - a.shared)
}

/** An id that nobody has: the thing's own, or that with a number. */
function mint(id: string, taken: Set<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`
  taken.add(free)
  return free
}
