import { agrees } from "./agrees.ts"
import type { TimeDocument, Timex } from "./read-timeml.ts"

/** A system at the start of a document written on a day; it is given the paragraphs one after the other. */
export type TimeSystem = (published: string) => (paragraph: string) => Timex[]

/** What is counted over documents. */
export interface DateTally {
  gold: number
  found: number
  /** Spans that touch, each side taken once, and those that are the same. */
  relaxed: number
  strict: number
  /** Of the relaxed ones, those with the very value, by the answer's type. */
  right: Record<string, [right: number, of: number]>
  /** Of the relaxed ones, those whose values agree as `agrees` has it. */
  near: number
  /** Of the relaxed ones whose answer is a year, a month or a day of ISO 8601, those whose value is it or a part of it. */
  iso: [right: number, of: number]
}

const ISO = /^\d{4}(?:-\d\d){0,2}$/

/** How well a system finds the time expressions of documents and says what they mean. */
export function scoreDates(documents: readonly TimeDocument[], system: TimeSystem): DateTally {
  const tally: DateTally = { gold: 0, found: 0, relaxed: 0, strict: 0, right: {}, near: 0, iso: [0, 0] }
  for (const { text, published, timexes } of documents) {
    const find = system(published)
    const found = paragraphs(text).flatMap(({ from, part }) =>
      find(part).map((timex) => ({ ...timex, from: timex.from + from, to: timex.to + from })),
    )
    tally.gold += timexes.length
    tally.found += found.length
    for (const [gold, other] of pairs(timexes, found)) {
      const isRight = gold.value === other.value
      tally.relaxed++
      tally.near += Number(agrees(gold.value, other.value))
      if (ISO.test(gold.value)) {
        tally.iso[0] += Number(other.value.startsWith(gold.value))
        tally.iso[1]++
      }
      if (gold.from === other.from && gold.to === other.to) tally.strict++
      for (const type of [gold.type, "all"]) {
        const counts = (tally.right[type] ??= [0, 0])
        counts[0] += Number(isRight)
        counts[1]++
      }
    }
  }
  return tally
}

/** F1 of so many shared of two sides. */
export const f1 = (shared: number, { gold, found }: DateTally): number =>
  gold + found === 0 ? 0 : (2 * shared) / (gold + found)

/** A text's paragraphs; a line's end inside one is a space. */
export function paragraphs(text: string): { from: number; part: string }[] {
  return [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].map(({ 0: part, index }) => ({
    from: index,
    part: part.replace(/\n/g, " "),
  }))
}

/** Answers and what was found, each at most once, in the order of the text. */
export function pairs(timexes: readonly Timex[], found: readonly Timex[]): [Timex, Timex][] {
  const free = new Set(found)
  return timexes.flatMap((gold): [Timex, Timex][] => {
    const touching = [...free].filter(({ from, to }) => from < gold.to && gold.from < to)
    const other = touching.find(({ from, to }) => from === gold.from && to === gold.to) ?? touching[0]
    if (other === undefined) return []
    free.delete(other)
    return [[gold, other]]
  })
}
