import { BACK, END, FOR, FUTURE, NEXT, OPENING, PAST, SAID, SAYING } from "../../lexicon/calendar-words.ts"

/** How far from a date a word may stand that says whether it lies ahead. */
const NEAR = 80

/**
 * Do the words of its clause put a date in the future or the past? The nearest one before it says so; where the date opens its clause,
 * the first one after it. Undefined where none does.
 */
export function isAhead(text: string, from: number, to: number): boolean | undefined {
  const before = text
    .slice(Math.max(0, from - NEAR), from)
    .split(END)
    .at(-1) as string
  if (BACK.test(before)) return undefined
  const after = text.slice(to, to + NEAR).split(END)[0] as string
  const next = NEXT.exec(after)?.[0].length
  if (next !== undefined && after.slice(next).search(PAST) === 0) return false
  const [future, past, said] = [FUTURE, PAST, SAID].map((cue) => lastOf(before, cue)) as [number, number, number]
  if (said > future && said > past) return SAYING.test(before.slice(said)) ? false : undefined
  // "Called a strike for Friday": what was done is past, what it was for need not be.
  if (past > future && FOR.test(before)) return undefined
  if (future >= 0 || past >= 0) return future >= past
  if (!OPENING.test(before)) return undefined
  const [ahead, back, saying] = [FUTURE, PAST, SAID].map((cue) => firstOf(after, cue)) as [number, number, number]
  return saying <= Math.min(ahead, back) ? undefined : ahead < back
}

/** Where the last match ends, or -1. */
const lastOf = (text: string, cue: RegExp): number =>
  [...text.matchAll(cue)].reduce((end, match) => Math.max(end, match.index + match[0].length), -1)

/** Where the first match stands, or the text's end. */
const firstOf = (text: string, cue: RegExp): number => text.search(cue) + 1 || text.length
