import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { valuesOf } from "@corpus/core/training"
import { fromCaller } from "./bench-data.ts"
import { readTimeml, type Timex } from "../dates/read-timeml.ts"
import { f1, scoreDates, type TimeSystem } from "../dates/score-dates.ts"
import { PARTS, type Part } from "../pages/part.ts"
import { REPOSITORY } from "../repository.ts"
import { toTable } from "../to-table.ts"

const FOLDER = resolve(REPOSITORY, "../shared/nlp/evaluate/tempeval")
const TYPES: Readonly<Record<string, string>> = { date: "DATE", duration: "DURATION", set: "SET" }

/** Scores the dates that the engine finds in news against those that people marked: spans that touch, the same spans, and values. */
export function benchDates(folder: string | undefined, { part }: { part?: Part }): void {
  const from = folder === undefined ? FOLDER : fromCaller(folder)
  if (!existsSync(from)) return console.error(`${from} is not there: name a folder of TimeML documents (.tml).`)
  const documents = readTimeml(from)
  const rows = (part ? [part] : PARTS).map((name) => {
    const tally = scoreDates(
      documents.filter(({ isHeldOut }) => isHeldOut === (name === "held-out")),
      engine,
    )
    const right = ["all", "DATE", "TIME", "DURATION", "SET"].map((type) => {
      const [count, of] = tally.right[type] ?? [0, 0]
      return of === 0 ? "–" : percent(count / of)
    })
    return [name, String(tally.gold), percent(f1(tally.relaxed, tally)), percent(f1(tally.strict, tally)), ...right]
  })
  console.log(toTable(["part", "dates", "relaxed F", "strict F", "value", "DATE", "TIME", "DURATION", "SET"], rows))
}

const percent = (share: number): string => (share * 100).toFixed(1)

const engine: TimeSystem = (published) => {
  const memory = { told: null, quarter: null }
  return (paragraph) =>
    valuesOf(paragraph, published, memory).flatMap(({ from, to, kind, value }): Timex[] => {
      const type = TYPES[kind]
      return type === undefined ? [] : [{ from, to, type, value }]
    })
}
