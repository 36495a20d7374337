import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join, resolve } from "node:path"
import type { Command } from "commander"
import type { Figures } from "../fixtures/figures.ts"
import { readFixtures } from "../fixtures/read-fixtures.ts"
import { readStories } from "../fixtures/read-stories.ts"
import { toMarkedFixture } from "../fixtures/to-marked-fixture.ts"
import { readMarked } from "../marked/read-marked.ts"
import { PARTS, type Part } from "../pages/part.ts"
import { contentFigures, measurePolnear } from "../quotes/measure-polnear.ts"
import { measureMarked } from "../quotes/measure-marked.ts"
import { REPOSITORY } from "../repository.ts"
import { toTable } from "../to-table.ts"
import { fromCaller } from "./bench-data.ts"

export const QUOTE_SETS = ["polnear", "stories", "training", "fixtures"] as const
type QuoteSet = (typeof QUOTE_SETS)[number]
type Row = { set: string; figures: Figures }

const CORPUS = join(REPOSITORY, "corpus")

/** Measures quotations and their speakers, and prints a row a set; with `show` every miss of the part asked for. */
export async function benchQuotes(
  names: readonly QuoteSet[],
  { part, show, json }: { part?: Part; show?: boolean; json?: boolean },
  command: Command,
): Promise<void> {
  if (show && part !== "development")
    command.error("error: --show is for --part development: what has been seen is not held out.")
  const wanted = names.length > 0 ? names : QUOTE_SETS
  const rows: Row[] = []
  const misses: string[] = []
  if (wanted.includes("polnear")) {
    const folder = polnearFolder()
    if (existsSync(folder))
      for (const one of part ? [part] : PARTS) {
        const scores = await measurePolnear(folder, one)
        rows.push({ set: `polnear ${one}`, figures: contentFigures(scores.engine) })
        rows.push({ set: `polnear ${one}, quote marks paired`, figures: contentFigures(scores.marks) })
        misses.push(...scores.misses)
      }
    else console.error(`polnear: there is no ${folder}. The set is PolNeAR, by Edward Newell and others.`)
  }
  for (const set of ["stories", "training", "fixtures"] as const) {
    if (!wanted.includes(set)) continue
    const { figures, lines } = await measureMarked(fixturesOf(set))
    rows.push({ set, figures })
    misses.push(...lines)
  }
  if (wanted.includes("stories") && part !== "development") {
    const { figures } = await measureMarked(storiesOf("stories-held-out"))
    rows.push({ set: "stories held-out", figures })
  }
  if (json) console.log(JSON.stringify({ rows, ...(show && { misses }) }))
  else console.log([table(rows), ...(show ? [misses.join("\n")] : [])].join("\n\n"))
}

const storiesOf = (folder: string) => readStories(join(CORPUS, folder)).flatMap(({ fixtures }) => fixtures)

function fixturesOf(set: "stories" | "training" | "fixtures") {
  if (set === "fixtures") return readFixtures(CORPUS).fixtures
  if (set === "stories") return storiesOf("stories")
  const folder = join(CORPUS, "training")
  return readdirSync(folder)
    .filter((file) => file.endsWith(".marked"))
    .toSorted()
    .map((file) => {
      const path = join(folder, file)
      return toMarkedFixture({
        name: basename(file, ".marked"),
        path,
        article: readMarked(readFileSync(path, "utf8"), file),
      })
    })
}

/** The development part of PolNeAR, beside the repository or where CORPUS_BENCH_POLNEAR says. */
function polnearFolder(): string {
  const asked = process.env.CORPUS_BENCH_POLNEAR
  return asked ? fromCaller(asked) : resolve(REPOSITORY, "../shared/nlp/evaluate/polnear/dev")
}

/** Rows have figures of their own, so that a cell may be empty. */
function table(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))]
  const shown = (value: number | undefined) => (value === undefined ? "" : (100 * value).toFixed(1))
  return toTable(
    ["set", ...names],
    rows.map(({ set, figures }) => [set, ...names.map((name) => shown(figures[name]))]),
  )
}
