import type { Line } from "./lines.ts"

/** A dump is hard-wrapped if so large a share of its inner lines could not have taken the next line's first word. */
const FULL_SHARE = 0.7
/** Nobody wraps wider than this. */
const WIDEST = 132
/** Fewer lines than this show no habit. */
const FEWEST = 4
/** A line shorter than this was not cut in the middle of a sentence: it is a label or a menu. */
const SHORTEST_CUT = 40

const SENTENCE_END = /[.!?…。！？:;"”’'»)\]]$/u
const CONTINUES = /^[\p{Ll}\d(,;]/u

/** Does the second of two neighbouring lines go on where the first was cut? Asked of the whole dump, it knows the dump's width. */
export function wrapJoiner(lines: readonly Line[]): (a: Line, b: Line) => boolean {
  const isIndented = paragraphsAreIndented(lines)
  const isNeighbour = (a: Line, b: Line) =>
    !a.isClosed && b.blanksBefore === 0 && b.marker === "" && !(isIndented && b.indent > 0)
  const width = wrapWidth(lines, isNeighbour)
  return (a, b) => {
    if (!isNeighbour(a, b)) return false
    if (width !== null && isFull(a, b, width)) return true
    return a.text.length >= SHORTEST_CUT && !SENTENCE_END.test(a.text) && CONTINUES.test(b.text)
  }
}

/** The column at which the dump is wrapped, null if it is not. */
function wrapWidth(lines: readonly Line[], isNeighbour: (a: Line, b: Line) => boolean): number | null {
  const inner = lines.flatMap((a, index) => {
    const b = lines[index + 1]
    return b && isNeighbour(a, b) ? [[a, b] as const] : []
  })
  if (inner.length < FEWEST) return null
  const width = Math.max(...sample(inner).map(([a]) => a.text.length + a.indent))
  if (width > WIDEST) return null
  const full = inner.filter(([a, b]) => isFull(a, b, width)).length
  return full / inner.length >= FULL_SHARE ? width : null
}

/** Do most lines begin at the margin and some not? Then those that do not begin paragraphs. */
function paragraphsAreIndented(lines: readonly Line[]): boolean {
  const indented = lines.filter(({ indent }) => indent > 0).length
  return indented > 0 && indented <= lines.length / 2
}

/** `Math.max` takes no more arguments than a stack holds. */
function sample<T>(items: T[]): T[] {
  return items.length > 10_000 ? items.slice(0, 10_000) : items
}

function isFull(a: Line, b: Line, width: number): boolean {
  const word = /^\S+/.exec(b.text)?.[0].length ?? 0
  return a.text.length + a.indent + 1 + word > width && a.text.length <= width
}
