/** A range of a text and what it stands for. */
export interface Ranged<T> {
  from: number
  to: number
  value: T
}

/** A text cut at its ranges: plain runs, and ranges with what lies inside them. */
export type Nested<T> = string | { value: T; children: Nested<T>[] }

/** Cuts `text` at `ranges` into a tree that reads as the text again. Of two ranges that cross, the later is split in two. */
export function nest<T>(text: string, ranges: readonly Ranged<T>[], from = 0, to = text.length): Nested<T>[] {
  const nodes: Nested<T>[] = []
  let rest = ranges.toSorted((a, b) => a.from - b.from || b.to - a.to)
  let at = from
  for (let range = rest.shift(); range; range = rest.shift()) {
    const start = Math.max(range.from, at)
    const end = Math.min(range.to, to)
    if (start >= end) continue
    if (start > at) nodes.push(text.slice(at, start))
    const inside = rest.filter((other) => other.from < end)
    nodes.push({ value: range.value, children: nest(text, inside, start, end) })
    rest = rest.filter((other) => other.to > end)
    at = end
  }
  if (at < to) nodes.push(text.slice(at, to))
  return nodes
}
