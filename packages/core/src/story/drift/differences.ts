import type { Difference } from "../../schema/story.ts"
import type { Word } from "../text/words.ts"
import { alignWords, type Column } from "./align-words.ts"
import { phraseKind } from "./phrase-kind.ts"

/** A wording: a text and its words, whose offsets are the text's. */
export interface Wording {
  text: string
  words: readonly Word[]
}

/** A difference in the offsets of the wording's own text. */
export interface TextDifference {
  kind: Difference["kind"]
  from: number
  to: number
  text: string
  against: string
  /** Words it touches on the longer side. */
  words: number
  /** Openly shown: in square brackets, or dots where words are left out. */
  isMarked: boolean
}

/** Where `here` parts from `there`, in order: words first, then the marks between words that agree. */
export function differencesBetween(here: Wording, there: Wording): TextDifference[] {
  const columns = alignWords(here.words, there.words)
  const isMet = columns.map(({ kind }) => kind !== "none")
  const isOne = columns.map(({ kind }) => kind !== "none" && kind !== "word")
  const [head, tail] = [columns.slice(0, isOne.indexOf(true)), columns.slice(isOne.lastIndexOf(true) + 1)]
  // "4am" against "four in the morning" at an end is one thing in two forms, nothing is left off.
  const first = isPhrase(head) ? 0 : isMet.indexOf(true)
  const last = isPhrase(tail) ? columns.length - 1 : isMet.lastIndexOf(true)
  const runs = toRuns(columns, first, last)
  const found = runs.flatMap(({ at, length }): TextDifference[] => {
    const run = columns.slice(at, at + length)
    const isEnd = at + length - 1 < first || at > last
    if (isEnd) return [difference("trim", run, at)]
    const phrase = phraseKind(wordsOf(run, "here"), wordsOf(run, "there"))
    if (phrase !== null) return [difference(phrase, run, at)]
    return run.flatMap((column, step) => {
      if (column.kind === "same") return []
      const kind = column.kind === "none" ? (column.here < 0 ? "deletion" : "insertion") : column.kind
      return [difference(kind, [column], at + step)]
    })
  })
  return [...merged(found), ...punctuation(here, there, columns)].sort((a, b) => a.from - b.from || a.to - b.to)

  function isPhrase(run: readonly Column[]): boolean {
    return phraseKind(wordsOf(run, "here"), wordsOf(run, "there")) !== null
  }

  function wordsOf(run: readonly Column[], side: "here" | "there"): Word[] {
    const all = side === "here" ? here.words : there.words
    return run.flatMap((column) => all[column[side]] ?? [])
  }

  function difference(kind: TextDifference["kind"], run: readonly Column[], at: number): TextDifference {
    const [mine, theirs] = [wordsOf(run, "here"), wordsOf(run, "there")]
    const next = columns.slice(at).find((column) => column.here >= 0)
    const standsAt = next === undefined ? (here.words.at(-1)?.to ?? 0) : (here.words[next.here] as Word).from
    const [from, to] = mine.length > 0 ? [(mine[0] as Word).from, (mine.at(-1) as Word).to] : [standsAt, standsAt]
    const against = theirs.length > 0 ? there.text.slice((theirs[0] as Word).from, (theirs.at(-1) as Word).to) : ""
    return {
      kind,
      from,
      to,
      text: here.text.slice(from, to),
      against,
      words: Math.max(mine.length, theirs.length),
      isMarked: isMarked(here.text, from, to),
    }
  }
}

/** Beside these the space between words differs with the words. */
const NO_MARKS: ReadonlySet<Column["kind"]> = new Set<Column["kind"]>([
  "none",
  "contraction",
  "number-form",
  "abbreviation",
])

/** Runs of columns that are not the same on both sides; what lies before the first pair or after the last one is a run of its own. */
function toRuns(columns: readonly Column[], first: number, last: number): { at: number; length: number }[] {
  const runs: { at: number; length: number }[] = []
  for (const [at, { kind }] of columns.entries()) {
    if (kind === "same") continue
    const run = runs.at(-1)
    if (run !== undefined && run.at + run.length === at && at !== first && at !== last + 1) run.length++
    else runs.push({ at, length: 1 })
  }
  return runs
}

/** Neighbouring insertions, and neighbouring deletions, as one. */
function merged(differences: readonly TextDifference[]): TextDifference[] {
  const list: TextDifference[] = []
  for (const next of differences) {
    const last = list.at(-1)
    const isOne = last !== undefined && last.kind === next.kind && next.kind === "deletion" && last.to === next.from
    if (isOne)
      list[list.length - 1] = { ...last, against: `${last.against} ${next.against}`, words: last.words + next.words }
    else list.push(next)
  }
  return list
}

function punctuation(here: Wording, there: Wording, columns: readonly Column[]): TextDifference[] {
  return columns.flatMap((column, at): TextDifference[] => {
    const next = columns[at + 1]
    if (next === undefined || [column, next].some(({ kind }) => NO_MARKS.has(kind))) return []
    const mine = between(here, column.here)
    const theirs = between(there, column.there)
    if (marks(mine.text) === marks(theirs.text)) return []
    return [{ kind: "punctuation", ...mine, against: theirs.text, words: 0, isMarked: false }]
  })
}

function between({ text, words }: Wording, index: number): { from: number; to: number; text: string } {
  const [from, to] = [words[index]?.to ?? 0, words[index + 1]?.from ?? text.length]
  return { from, to, text: text.slice(from, to) }
}

/** Marks alone: quotation marks, dashes and white space in one form each. */
function marks(gap: string): string {
  return gap
    .replaceAll(/["“”„«»‘’‚']/g, "'")
    .replaceAll(/\s*[‐‑–—-]+\s*/g, "-")
    .replaceAll(/\s+/g, " ")
}

/** Does a stretch stand in square brackets, or an empty one beside dots? */
function isMarked(text: string, from: number, to: number): boolean {
  if (from === to)
    return /(?:…|\.\.\.)[\s\])]*$/.test(text.slice(0, from)) || /^[\s[(]*(?:…|\.\.\.)/.test(text.slice(to))
  return text.lastIndexOf("[", from) > text.lastIndexOf("]", from - 1)
}
