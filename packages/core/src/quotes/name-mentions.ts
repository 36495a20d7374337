import type { TextBlock } from "../article/text-block.ts"
import type { Entity } from "../schema/entity.ts"

/** A mention of an entity in a block's text. */
export interface NameMention {
  from: number
  to: number
  entity: Entity
}

/** The mentions of all entities, by block; in order, the longer first where two begin together, overlaps left out. */
export function nameMentions(blocks: readonly TextBlock[], entities: readonly Entity[]): NameMention[][] {
  const bounds = blocks.map(({ map }) => ({ start: map.pieces[0]?.start ?? 0, end: map.pieces.at(-1)?.end ?? 0 }))
  const found: NameMention[][] = blocks.map(() => [])
  for (const entity of entities) {
    for (const { start, end } of entity.mentions) {
      const index = blockAt(bounds, start)
      const bound = bounds[index]
      if (!bound || start < bound.start || end > bound.end) continue
      const range = (blocks[index] as TextBlock).map.toText(start, end)
      if (range.to > range.from) found[index]?.push({ ...range, entity })
    }
  }
  return found.map(withoutOverlaps)
}

/** Those of a block's mentions that overlap a range of its text. */
export function namesIn(names: readonly NameMention[], from: number, to: number): readonly NameMention[] {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle] as NameMention).to <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while ((names[end]?.from ?? to) < to) end++
  return names.slice(low, end)
}

/** The last block that begins at or before an offset; blocks are in the order of the source. */
function blockAt(bounds: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = bounds.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((bounds[middle] as { start: number }).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function withoutOverlaps(names: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = []
  for (const name of names.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (name.from >= (kept.at(-1)?.to ?? 0)) kept.push(name)
  }
  return kept
}
