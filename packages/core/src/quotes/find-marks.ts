import { ELIDED } from "./lexicon/elided-words.ts"
import { MARK_CLASS } from "./lexicon/quotation-marks.ts"
import { MARKS, type MarkFamily } from "./marks.ts"

/** One mark; or one that a scraper doubled; or a double mark typed as two singles. */
export interface QuotationMark {
  from: number
  to: number
  family: MarkFamily
  /** What the mark may do where it stands. Both: only its company tells. */
  opens: boolean
  closes: boolean
  /** A closing single that may as well be the apostrophe of a plural: `the ministers' plan`. */
  maybeApostrophe: boolean
}

const MARK = new RegExp(`([${MARK_CLASS}])\\1?`, "gu")
const SPACE = /[\s\u200b\ufeff]/u
const WORD = /[\p{L}\p{N}]/u
const BEFORE_OPENING = /[([{<—–‒―\-/:…=>|*•]/u
const AFTER_CLOSING = /[)\]}.,;:!?…—–\-/|*<。、，！？]/u
const NEVER_OPENED = /[,;:)\]}!?]/u
const AFTER_OPENING_SINGLE = /[\p{L}\p{N}.…@#$£€₹[(]/u

/** The marks of a text that may open or close a quotation. Apostrophes inside words are none. */
export function findMarks(text: string): QuotationMark[] {
  const found: QuotationMark[] = []
  for (const match of text.matchAll(MARK)) {
    const shape = MARKS.get(match[1] as string)
    if (!shape) continue
    const from = match.index
    const to = from + match[0].length
    const isTypedDouble = shape.family === "single" && match[0].length === 2
    const place = placeOf(text, from, to)
    const mark =
      shape.family === "single" && !isTypedDouble
        ? singleMark(text, from, to, shape.lean, place)
        : {
            ...turned(shape.lean, from, place),
            from,
            to,
            family: isTypedDouble ? ("double" as const) : shape.family,
            maybeApostrophe: false,
          }
    if (mark) found.push(mark)
  }
  return found
}

interface Place {
  before: string
  after: string
  mayOpen: boolean
  mayClose: boolean
}

function placeOf(text: string, from: number, to: number): Place {
  const before = text[from - 1] ?? " "
  const after = text[to] ?? " "
  const startsHere = SPACE.test(before) || BEFORE_OPENING.test(before) || MARKS.has(before)
  const endsHere = SPACE.test(after) || AFTER_CLOSING.test(after) || MARKS.has(after)
  return {
    before,
    after,
    mayOpen:
      startsHere &&
      !SPACE.test(after) &&
      !NEVER_OPENED.test(after) &&
      !(after === "." && SPACE.test(text[to + 1] ?? " ")),
    mayClose: endsHere && !SPACE.test(before),
  }
}

/** The place overrules the shape where it is clear: guillemets and low-high pairs are used both ways round, and editors mistype. */
function turned(
  lean: "open" | "close" | null,
  from: number,
  { mayOpen, mayClose }: Place,
): { opens: boolean; closes: boolean } {
  if (mayOpen !== mayClose) return { opens: mayOpen, closes: mayClose }
  return from === 0 ? { opens: true, closes: false } : { opens: lean !== "close", closes: lean !== "open" }
}

function singleMark(
  text: string,
  from: number,
  to: number,
  lean: "open" | "close" | null,
  { before, after, mayOpen, mayClose }: Place,
): QuotationMark | null {
  if (WORD.test(before) && WORD.test(after)) return null
  const isElision = ELIDED.test(text.slice(to, to + 8))
  const opens = mayOpen && lean !== "close" && !isElision && (MARKS.has(after) || AFTER_OPENING_SINGLE.test(after))
  const closes = mayClose && lean !== "open"
  if (!opens && !closes) return null
  const maybeApostrophe = closes && /s/iu.test(before) && SPACE.test(after)
  return { from, to, family: "single", opens, closes, maybeApostrophe }
}
