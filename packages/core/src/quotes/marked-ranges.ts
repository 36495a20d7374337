import type { TextBlock } from "../article/text-block.ts"
import { cueVerb } from "./cue-verb.ts"
import { findMarks } from "./find-marks.ts"
import { type MarkedRange, pairMarks } from "./pair-marks.ts"

/** The marked ranges of every block; a quotation that runs over paragraphs has one in each of them. */
export function markedRanges(blocks: readonly TextBlock[]): MarkedRange[][] {
  const found = blocks.map(({ text }) => pairMarks(text).filter((range) => !isNickname(text, range)))
  for (const [index, { text }] of blocks.entries()) {
    const next = blocks[index + 1]?.text
    if (
      next !== undefined &&
      OPENING_SINGLE.test(text) &&
      OPENING_SINGLE.test(next) &&
      !found[index]?.some(({ from }) => from === 0)
    )
      found[index] = [{ from: 0, to: text.length, innerFrom: 1, innerTo: text.length, lost: "closing" }]
  }
  for (const [index, ranges] of found.entries()) {
    const open = ranges.at(-1)
    if (open?.lost !== "closing") continue
    const next = blocks[index + 1]
    const runsOver = next !== undefined && (beginsWithMark(next.text) || closesFirst(found[index + 1]))
    if (!runsOver)
      found[index] = ranges.map((range) =>
        range.lost === "closing" ? shorten((blocks[index] as TextBlock).text, range) : range,
      )
  }
  return found.map((ranges, index) =>
    ranges.map((range) => (isInnerLoss(range, ranges) ? shorten((blocks[index] as TextBlock).text, range) : range)),
  )
}

/** A paragraph of a quotation in single marks that runs over: nothing but its first mark tells. */
const OPENING_SINGLE = /^[‘'](?=\p{Lu})/u

/** A byname inside a name: Ana “Bo” Lima. */
function isNickname(text: string, { from, to, innerFrom, innerTo }: MarkedRange): boolean {
  return (
    /^(?:\p{Lu}[\p{L}'’-]*\s?){1,3}$/u.test(text.slice(innerFrom, innerTo)) &&
    /\p{Lu}[\p{L}'’.-]*\s$/u.test(text.slice(Math.max(0, from - 24), from)) &&
    /^\s\p{Lu}\p{Ll}/u.test(text.slice(to, to + 3))
  )
}

function beginsWithMark(text: string): boolean {
  const [first] = findMarks(text.slice(0, 24))
  return first !== undefined && first.opens && text.slice(0, first.from).trim() === ""
}

/** Does the first range lack its opening mark, and begin the block? */
function closesFirst(ranges: readonly MarkedRange[] | undefined): boolean {
  return ranges?.[0]?.lost === "opening" && ranges[0].from === 0
}

/** A closing mark lost before another quotation of the same block opens. */
function isInnerLoss(range: MarkedRange, ranges: readonly MarkedRange[]): boolean {
  return range.lost === "closing" && range !== ranges.at(-1)
}

/** A comma or a stop, who speaks, and a verb; the verb alone, too. */
const SAYS =
  /[,.!?…]\s+(?=(?:(?:s?he|they|we|the(?:\s[\p{L}-]+){1,3}|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})\s)?(?<verb>\p{Ll}+)(?=[\s.,:]|$))/gu

/** Ends a range that has lost its closing mark before the words that say who speaks, where they follow a comma or a stop. */
function shorten(text: string, range: MarkedRange): MarkedRange {
  const inner = text.slice(range.innerFrom, range.innerTo)
  for (const match of inner.matchAll(SAYS)) {
    const verb = cueVerb(match.groups?.verb ?? "")
    if (!verb || verb.kind !== "say" || (verb.form !== "past" && verb.form !== "third")) continue
    const to = range.innerFrom + match.index + 1
    return { ...range, to, innerTo: to }
  }
  return range
}
