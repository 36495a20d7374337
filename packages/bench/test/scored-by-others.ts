import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Article, Story } from "@corpus/core"
import { CORPUS, type FixtureResults } from "./fixture-results.ts"
import { SHARED } from "./shared-folder.ts"

/** One article's row as the folder's scorer gives it: shares from 0 to 1, `metadata` as `8/8`, `exact` 0 or 1. */
export interface OthersRow {
  name: string
  gaps: number
  laps: number
  kind: number
  role: number
  reason: number
  exact: number
  metadata: string
  mentions: number
  identity: number
  quotes: number
  attributed: number
  decoys: string[]
}

/** Counts over all articles, by the folder's names for them. */
export type OthersTotals = Record<string, { tp: number; fp: number; fn: number }>

/** Prints what a file has for each of the other arguments, a line each; all of it where there is none for an argument. */
const PRINT = `
  const [path, ...inputs] = process.argv.slice(1)
  const results = JSON.parse(require("node:fs").readFileSync(path, "utf8"))
  if (results.stories) console.log(JSON.stringify(results))
  else for (const input of inputs) console.log(JSON.stringify(results[input]))
`

/** Runs the folder's scorer of articles over results. */
export function articlesByOthers({ set, articles }: FixtureResults): { rows: OthersRow[]; total: OthersTotals } {
  const byPath = Object.fromEntries(
    set.fixtures.map(({ path }, at): [string, Article | undefined] => [path, articles[at]]),
  )
  return JSON.parse(run("score.mjs", ["--gold", CORPUS, "--json"], byPath)) as {
    rows: OthersRow[]
    total: OthersTotals
  }
}

/** Runs the folder's scorer of stories over results and reads its lines. */
export function storyByOthers(stories: readonly Story[]) {
  const printed = run("score-story.mjs", [CORPUS], { stories })
  const numbers = (pattern: RegExp) => (pattern.exec(printed) ?? []).slice(1).map(Number)
  const tally = (name: string) => numbers(new RegExp(`^${name} .*\\(tp (\\d+) fp (\\d+) fn (\\d+)\\)`, "m"))
  return {
    stories: numbers(/^stories (\d+) largest (\d+)/m),
    variants: tally("utterance variants"),
    altered: tally("altered flags"),
    facts: numbers(/^facts (\d+)\/(\d+)/m),
  }
}

function run(script: string, options: readonly string[], results: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "corpus-bench-"))
  try {
    const path = join(folder, "results.json")
    writeFileSync(path, JSON.stringify(results))
    const command = [process.execPath, "-e", PRINT, path]
    return execFileSync(process.execPath, [join(SHARED, "eval", script), ...options, "--", ...command], {
      encoding: "utf8",
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
