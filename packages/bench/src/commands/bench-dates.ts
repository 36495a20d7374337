import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { valuesOf } from "@corpus/core/training"
import { fromCaller } from "./bench-data.ts"
import { chronoDates } from "../dates/chrono-dates.ts"
import { readTimeml, type Timex } from "../dates/read-timeml.ts"
import { type DateTally, f1, scoreDates, type TimeSystem } from "../dates/score-dates.ts"
import { PARTS, type Part } from "../pages/part.ts"
import { REPOSITORY } from "../repository.ts"
import { toTable } from "../to-table.ts"

const FOLDER = resolve(REPOSITORY, "../shared/nlp/evaluate/tempeval")
const TYPES: Readonly<Record<string, string>> = { date: "DATE", duration: "DURATION", set: "SET" }

const GOLD = ["DATE", "TIME", "DURATION", "SET"]

/**
 * Scores the dates that the engine and chrono-node find in news against those that people marked: spans that touch, the same spans, and
 * of those that touch the very value ("value"), one that agrees with it ("near": `dates/agrees.ts`), and of answers that ISO 8601 can
 * state as a year, a month or a day those met to that precision or a finer one ("iso").
 */
export function benchDates(folder: string | undefined, { part }: { part?: Part }): void {
  const from = folder === undefined ? FOLDER : fromCaller(folder)
  if (!existsSync(from)) return console.error(`${from} is not there: name a folder of TimeML documents (.tml).`)
  const documents = readTimeml(from)
  const rows = (part ? [part] : PARTS).flatMap((name) => {
    const chosen = documents.filter(({ isHeldOut }) => isHeldOut === (name === "held-out"))
    return Object.entries(SYSTEMS).map(([system, find]) => [name, system, ...figures(scoreDates(chosen, find))])
  })
  console.log(toTable(["part", "system", "dates", "relaxed F", "strict F", "value", "near", "iso", ...GOLD], rows))
}

function figures(tally: DateTally): string[] {
  const { gold, relaxed, strict, near, iso, right } = tally
  const [all, ...each] = ["all", ...GOLD].map((type) => share(...(right[type] ?? [0, 0])))
  return [
    String(gold),
    percent(f1(relaxed, tally)),
    percent(f1(strict, tally)),
    all as string,
    share(near, relaxed),
    share(...iso),
    ...each,
  ]
}

const share = (count: number, of: number): string => (of === 0 ? "–" : percent(count / of))

const percent = (share: number): string => (share * 100).toFixed(1)

const engine: TimeSystem = (published) => {
  const memory = { told: null, quarter: null }
  return (paragraph) =>
    valuesOf(paragraph, published, memory).flatMap(({ from, to, kind, value }): Timex[] => {
      const type = TYPES[kind]
      return type === undefined ? [] : [{ from, to, type, value }]
    })
}

const SYSTEMS: Readonly<Record<string, TimeSystem>> = { "corpus": engine, "chrono-node": chronoDates }
