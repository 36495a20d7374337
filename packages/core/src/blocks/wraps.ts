import type { Line } from "./lines.ts"
import { UNSPACED, endsSentence } from "./prose.ts"

/** A dump is hard-wrapped if so large a share of its longer lines could not have taken the next line's first word. */
const FULL_SHARE = 0.45
/** A line is a longer one from this share of the width. */
const LONGER = 0.5
/** Or if more of them are full than are shorter by no more than this leaves: lines of any length thin out towards the longest. */
const LESS = 0.7
/** Nobody wraps wider than this, and fewer full lines than this show no habit. */
const WIDEST = 132
const FEWEST = 4
/** This share of the lines may be wider: a sign at their head is not counted. */
const ODD = 0.01
/** A line shorter than this was not cut in the middle of a sentence: it is a label or a menu. */
const SHORTEST_CUT = 40

const OPEN_END = /[^.!?…。！？:;"”’'»)\]]$/u
const CONTINUES = /^[\p{Ll}\d(,;]/u
/** A full date at a line's head: the line is about the page, and goes on with nothing. */
const DATED = /^\d{1,4}(?:[-./]\d{1,2}[-./]\d{2,4}\b|\.?\s\p{L}{3,9}\.?,?\s\d{4}\b)/u
/** What takes two columns of a fixed-width page (Unicode's East Asian Width: wide and full). */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/gu
/** What a line may be cut before: a word with what closes it; in a script without spaces, a character. */
const FIRST_WORD = new RegExp(`^(?:${UNSPACED}\\p{M}*[\\p{Pe}\\p{Pf}\\p{Po}]*|(?:(?!${UNSPACED})\\S)+)`, "u")
const BREAKABLE = new RegExp(`\\S[ \\t]+\\S|${UNSPACED}{2}`, "u")
const UNSPACED_END = new RegExp(`${UNSPACED}[\\p{M}\\p{P}]*$`, "u")

/** How wide a text is. */
type Measure = (text: string) => number
const MEASURES: readonly Measure[] = [({ length }) => length, (text) => text.length + (text.match(WIDE)?.length ?? 0)]

/** A dump's habit of breaking lines. */
interface Habit {
  share: number
  isFull: (a: Line, b: Line) => boolean
}

/** Says of every line of a dump whether the next one goes on where it was cut: the dump's own width shows it. */
export function wraps(lines: readonly Line[]): boolean[] {
  const isIndented = paragraphsAreIndented(lines)
  const isNeighbour = (a: Line, b: Line) =>
    !a.isClosed && b.blanksBefore === 0 && b.marker === "" && !(isIndented && b.indent > 0)
  const pairs = lines.slice(0, -1).map((a, index) => isNeighbour(a, lines[index + 1] as Line))
  if (!pairs.includes(true)) return lines.map(() => false)
  const habits = MEASURES.map((measure) => habitOf(lines, pairs, measure)).filter((habit) => habit !== null)
  const habit = habits.toSorted((a, b) => b.share - a.share)[0]
  const joined = [...pairs, false]
  // From the end, so that what follows a line is known as a whole.
  let rest = ""
  for (let at = lines.length - 1; at >= 0; at--) {
    const a = lines[at] as Line
    const b = lines[at + 1]
    if (b && joined[at]) joined[at] = habit ? habit.isFull(a, b) && goesOn(a, b, rest) : isBroken(a, b)
    if (!joined[at]) rest = a.text
  }
  return joined
}

/** Was a sentence broken here, in a dump without a width? */
function isBroken(a: Line, b: Line): boolean {
  return a.text.length >= SHORTEST_CUT && OPEN_END.test(a.text) && CONTINUES.test(b.text) && !DATED.test(b.text)
}

/** A full line may be a paragraph's last one by chance: then it ends a sentence, and a label or another text follows. */
function goesOn(a: Line, b: Line, last: string): boolean {
  return !endsSentence(a.text) || CONTINUES.test(b.text) || endsSentence(last)
}

/** The width at which a dump's lines are broken, null if they are not. */
function habitOf(lines: readonly Line[], pairs: readonly boolean[], measure: Measure): Habit | null {
  const widths = new Map(lines.map((line) => [line, measure(line.text) + line.indent]))
  const sorted = [...widths].flatMap(([{ text }, own]) => (BREAKABLE.test(text) ? [own] : [])).toSorted((a, b) => a - b)
  const width = sorted[Math.floor((sorted.length - 1) * (1 - ODD))] ?? Infinity
  if (width > WIDEST) return null
  const isFull = (a: Line, b: Line) => {
    const word = FIRST_WORD.exec(b.text)?.[0] ?? ""
    const space = UNSPACED_END.test(a.text) ? 0 : 1
    return (widths.get(a) ?? 0) + space + measure(word) > width - (space ? 0 : 2)
  }
  let full = 0
  let longer = 0
  let less = 0
  for (const [index, isPair] of pairs.entries()) {
    const a = lines[index] as Line
    const own = widths.get(a) ?? 0
    if (!isPair || own < width * LONGER) continue
    longer++
    if (isFull(a, lines[index + 1] as Line)) full++
    else if (own > width * LESS) less++
  }
  const share = full / longer
  return full >= FEWEST && (share >= FULL_SHARE || full > less) ? { share, isFull } : null
}

/** Do most lines begin at the margin and some not? Then those that do not begin paragraphs. */
function paragraphsAreIndented(lines: readonly Line[]): boolean {
  const indented = lines.filter(({ indent }) => indent > 0).length
  return indented > 0 && indented <= lines.length / 2
}
