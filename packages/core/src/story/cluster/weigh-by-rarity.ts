/** Articles that may use a name or word before it counts as common. */
const COMMON_FROM = 8

type Vector = ReadonlyMap<string, number>

/** Vectors of length 1 in which a name or word counts the less the more articles use it. */
export function weighByRarity(vectors: readonly Vector[]): Vector[] {
  const frequency = new Map<string, number>()
  for (const vector of vectors) for (const key of vector.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  return vectors.map((vector) => {
    const raw = [...vector].map(([key, count]): [string, number] => [key, count * rarity(frequency.get(key) ?? 1)])
    const length = Math.hypot(...raw.map(([, weight]) => weight))
    return new Map(raw.map(([key, weight]) => [key, weight / length]))
  })
}

/** Counts only the articles that use a name, never those that do not: a stranger changes nothing. */
function rarity(frequency: number): number {
  return 1 / (1 + Math.log(Math.max(1, frequency / COMMON_FROM)))
}
