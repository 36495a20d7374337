import type { Profile } from "./profile.ts"

/** Articles that may use a name or word before it counts as common. */
const COMMON_FROM = 8

type Vector = ReadonlyMap<string, number>

/** Profiles whose names and words count the less the more articles use them, as vectors of length 1. */
export function weighByRarity(profiles: readonly Profile[]): Profile[] {
  const names = frequencies(profiles.map((profile) => profile.names))
  const words = frequencies(profiles.map((profile) => profile.words))
  return profiles.map((profile) => ({
    ...profile,
    names: weighed(profile.names, names),
    words: weighed(profile.words, words),
  }))
}

function frequencies(vectors: readonly Vector[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const vector of vectors) for (const key of vector.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function weighed(vector: Vector, frequency: Vector): Vector {
  const raw = [...vector].map(([key, count]): [string, number] => [key, count * rarity(frequency.get(key) ?? 1)])
  const length = Math.hypot(...raw.map(([, weight]) => weight))
  return new Map(raw.map(([key, weight]) => [key, weight / length]))
}

/** Counts only the articles that use a name, never those that do not: a stranger changes nothing. */
function rarity(frequency: number): number {
  return 1 / (1 + Math.log(Math.max(1, frequency / COMMON_FROM)))
}
