/** Groups texts by the words they share, as plainly as it is done: TF-IDF, capitals counted twice, cosine, average link. */
export function tfIdfClusters(texts: readonly string[], joins: number): string[] {
  const vectors = toVectors(texts)
  const like = vectors.map((one) => vectors.map((other) => cosine(one, other)))
  let groups = texts.map((_, index) => [index])
  for (;;) {
    let best = { score: joins, a: -1, b: -1 }
    for (let a = 0; a < groups.length; a++)
      for (let b = a + 1; b < groups.length; b++) {
        const score = average(groups[a] ?? [], groups[b] ?? [], like)
        if (score > best.score) best = { score, a, b }
      }
    if (best.a < 0) break
    const joined = [...(groups[best.a] ?? []), ...(groups[best.b] ?? [])]
    groups = [...groups.filter((_, index) => index !== best.a && index !== best.b), joined]
  }
  const found: string[] = []
  for (const [group, members] of groups.entries()) for (const member of members) found[member] = String(group)
  return found
}

function toVectors(texts: readonly string[]): Map<string, number>[] {
  const counts = texts.map((text) => {
    const count = new Map<string, number>()
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const key = word.toLowerCase()
      count.set(key, (count.get(key) ?? 0) + (/^\p{Lu}/u.test(word) ? 2 : 1))
    }
    return count
  })
  const documents = new Map<string, number>()
  for (const count of counts) for (const key of count.keys()) documents.set(key, (documents.get(key) ?? 0) + 1)
  return counts.map((count) => {
    const raw = [...count].map(
      ([key, times]) => [key, (1 + Math.log(times)) * Math.log(texts.length / (documents.get(key) ?? 1))] as const,
    )
    const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1
    return new Map(raw.map(([key, weight]) => [key, weight / length]))
  })
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [key, weight] of a) sum += weight * (b.get(key) ?? 0)
  return sum
}

function average(a: readonly number[], b: readonly number[], like: readonly (readonly number[])[]): number {
  let sum = 0
  for (const one of a) for (const other of b) sum += like[one]?.[other] ?? 0
  return sum / (a.length * b.length)
}
