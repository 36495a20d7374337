/**
 * Groups things whose average likeness reaches a bar (average linkage by chains of nearest neighbours, Murtagh 1983): the groups are
 * those of joining the likest two again and again, whatever the order. `like` gives a number for each two of `size` things.
 */
export function averageLink(size: number, like: (a: number, b: number) => number, bar: number): number[][] {
  const likeness = new Float64Array(size * size)
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) likeness[a * size + b] = likeness[b * size + a] = like(a, b)
  const groups = Array.from({ length: size }, (_, index) => [index])
  const open = new Set(groups.keys())
  const done: number[][] = []
  const chain: number[] = []
  while (open.size > 0) {
    if (chain.length === 0) chain.push(Math.min(...open))
    const last = chain.at(-1) as number
    const before = chain.at(-2)
    const next = nearest(last, before)
    if (next === null || (likeness[last * size + next] as number) < bar) {
      // Nothing is near enough to it, nor can a group that grows elsewhere come nearer.
      retire(last)
      chain.length = 0
    } else if (next === before) {
      chain.length -= 2
      join(Math.min(last, next), Math.max(last, next))
    } else chain.push(next)
  }
  return done.map((group) => group.toSorted((a, b) => a - b)).sort((a, b) => (a[0] as number) - (b[0] as number))

  /** Of equals the one the chain came from, else the first. */
  function nearest(at: number, before: number | undefined): number | null {
    let best = before ?? null
    for (const other of open) {
      if (other === at) continue
      if (best === null || (likeness[at * size + other] as number) > (likeness[at * size + best] as number))
        best = other
    }
    return best
  }

  function join(to: number, from: number): void {
    const [inTo, inFrom] = [(groups[to] as number[]).length, (groups[from] as number[]).length]
    for (const other of open) {
      if (other === to || other === from) continue
      const sum = (likeness[to * size + other] as number) * inTo + (likeness[from * size + other] as number) * inFrom
      likeness[to * size + other] = likeness[other * size + to] = sum / (inTo + inFrom)
    }
    groups[to] = [...(groups[to] as number[]), ...(groups[from] as number[])]
    open.delete(from)
  }

  function retire(at: number): void {
    done.push(groups[at] as number[])
    open.delete(at)
  }
}
