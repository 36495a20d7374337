import { findMarks, type QuotationMark } from "./find-marks.ts"

/** Text between a pair of marks, or what is left of one: an end without its mark stands where the text gives out. */
export interface MarkedRange {
  from: number
  to: number
  /** The text inside the marks. */
  innerFrom: number
  innerTo: number
  /** Which mark is missing, if one is. */
  lost: "opening" | "closing" | null
  /** Somebody's words that never had marks: an answer, a block led up to. */
  isUnmarked?: true
}

/** Longer than any quotation inside one paragraph in single marks: beyond it a lone apostrophe was taken for a mark. */
const LONGEST_SINGLE = 1500

/**
 * The outermost marked ranges of one block's text, in order. Marks of one family close each other, so “ … " is a pair;
 * singles inside doubles and doubles inside singles nest. Runs in linear time.
 */
export function pairMarks(text: string): MarkedRange[] {
  const marks = findMarks(text)
  const found: MarkedRange[] = []
  let stack: QuotationMark[] = []
  const close = (open: QuotationMark, mark: QuotationMark) => {
    const depth = stack.indexOf(open)
    stack = stack.slice(0, depth)
    if (open.family === "single" && mark.to - open.from > LONGEST_SINGLE) return
    if (mark.from > open.to)
      push(found, { from: open.from, to: mark.to, innerFrom: open.to, innerTo: mark.from, lost: null })
  }
  for (const [index, mark] of marks.entries()) {
    const open = openOf(stack, mark)
    if (mark.closes && open) {
      if (mark.maybeApostrophe && closesLater(marks, index)) continue
      const twin = mark.to - mark.from === 2 ? openOf(stack.slice(0, stack.indexOf(open)), mark) : undefined
      close(twin ?? open, mark)
    } else if (mark.opens) {
      if (open && mark.family === "double" && !nests(marks, index)) stack = giveUp(found, stack, open, text, mark.from)
      if (stack.length < 8) stack.push(mark)
    } else if (mark.family === "double" && stack.length === 0 && !/[\d\s]/u.test(text[mark.from - 1] ?? " ")) {
      push(found, { ...startOfLost(found, text, mark.from), to: mark.to, innerTo: mark.from, lost: "opening" })
    }
  }
  const open = stack.find((one) => one.family !== "single")
  if (open) giveUp(found, stack, open, text, text.length)
  return found.filter(({ innerFrom, innerTo }) => /[\p{L}\p{N}]/u.test(text.slice(innerFrom, innerTo)))
}

/** A range swallows those inside it; they were found first. */
function push(found: MarkedRange[], range: MarkedRange): void {
  while ((found.at(-1)?.from ?? -1) >= range.from) found.pop()
  found.push(range)
}

function openOf(stack: readonly QuotationMark[], mark: QuotationMark): QuotationMark | undefined {
  return stack.findLast((open) => open.family === mark.family)
}

/** Does a better closing single follow, before another quotation opens? */
function closesLater(marks: readonly QuotationMark[], index: number): boolean {
  const next = marks[index + 1]
  return next !== undefined && next.family === "single" && next.closes && !next.opens && !next.maybeApostrophe
}

/** Opened inside an open one: nested if the next two marks close both, else the first one's closing mark was lost. */
function nests(marks: readonly QuotationMark[], index: number): boolean {
  const doubles: QuotationMark[] = []
  for (let at = index + 1; at < marks.length && at < index + 8 && doubles.length < 2; at++) {
    const mark = marks[at] as QuotationMark
    if (mark.family === "double") doubles.push(mark)
  }
  const [first, second] = doubles
  if (!first || first.opens) return false
  return first.to - first.from === 2 || (second !== undefined && second.closes && !second.opens)
}

/** Ends a quotation whose closing mark is missing; what was open inside it goes with it. */
function giveUp(
  found: MarkedRange[],
  stack: readonly QuotationMark[],
  open: QuotationMark,
  text: string,
  limit: number,
): QuotationMark[] {
  let to = limit
  while (to > open.to && /\s/u.test(text[to - 1] as string)) to--
  if (to > open.to) push(found, { from: open.from, to, innerFrom: open.to, innerTo: to, lost: "closing" })
  return stack.slice(0, stack.indexOf(open))
}

/** Where a quotation without its opening mark may begin: the block's start, or the sentence after the range before. */
function startOfLost(found: readonly MarkedRange[], text: string, before: number): { from: number; innerFrom: number } {
  const floor = found.at(-1)?.to ?? 0
  const rest = floor === 0 ? null : /[.!?…]\s+(?=\p{Lu})/u.exec(text.slice(floor, before))
  let from = rest ? floor + rest.index + rest[0].length : floor
  while (from < before && /\s/u.test(text[from] as string)) from++
  return { from, innerFrom: from }
}
