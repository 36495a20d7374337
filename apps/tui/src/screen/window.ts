/** A place among wrapped rows that survives another width: a row, and a line in it. */
export interface Position {
  row: number
  line: number
}

/** How a page's rows lie on the screen. */
export interface Layout {
  /** The line on which each row begins, and at last the number of lines. */
  starts: readonly number[]
  /** Indexes of the rows that lead somewhere: the cursor stops at these. */
  stops: readonly number[]
  /** The row at which a page is opened. */
  anchor: number
  /** Lines in sight. */
  height: number
}

/** The line on which each of the rows begins, given how many lines each takes. */
export function startsOf(heights: readonly number[]): number[] {
  const starts = [0]
  for (const height of heights) starts.push((starts.at(-1) as number) + height)
  return starts
}

/** The first line in sight, such that no screen is left half empty. */
export function topLine({ starts, height, anchor }: Layout, top: Position | null): number {
  const { row, line } = top ?? { row: anchor, line: 0 }
  const at = Math.min(row, starts.length - 1)
  const start = starts[at] as number
  const next = starts[at + 1] ?? start + 1
  return clamp(start + Math.min(line, next - start - 1), 0, lastTop(starts, height))
}

/** The position of a line. */
export function positionOf({ starts }: Pick<Layout, "starts">, line: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= line) low = middle
    else high = middle - 1
  }
  return { row: low, line: line - (starts[low] as number) }
}

/** The top after scrolling by some lines. */
export function scroll(layout: Layout, top: Position | null, by: number): Position {
  const line = clamp(topLine(layout, top) + by, 0, lastTop(layout.starts, layout.height))
  return positionOf(layout, line)
}

/** The top that has a row in sight, moved as little as will do; the first stop brings what stands above it. */
export function follow(layout: Layout, top: Position | null, row: number): Position {
  const { starts, stops, height } = layout
  const first = row === stops[0] ? 0 : (starts[row] as number)
  const end = Math.min(starts[row + 1] as number, first + height)
  const line = topLine(layout, top)
  return positionOf(layout, clamp(line, end - height, first))
}

/** The row under the cursor: the one kept, or the first that leads somewhere. */
export function cursorRow({ stops }: Pick<Layout, "stops">, cursor: number | null): number | null {
  if (cursor === null) return stops[0] ?? null
  return stops.findLast((stop) => stop <= cursor) ?? stops[0] ?? null
}

/** The row, if any of its lines is in sight. */
export function inSight({ starts, height }: Layout, top: number, row: number | null): number | null {
  if (row === null) return null
  return (starts[row + 1] as number) > top && (starts[row] as number) < top + height ? row : null
}

const lastTop = (starts: readonly number[], height: number) => Math.max(0, (starts.at(-1) as number) - height)

const clamp = (value: number, low: number, high: number) => Math.max(Math.min(value, high), Math.min(low, high), 0)
