import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { PageForm } from "./page-form.ts"
import type { PageResult } from "./page-result.ts"

/** Where the results of a system for a set are kept, as other scorers read them: `<folder>/<set>[.<form>]/<system>.jsonl`. */
export function keptPath(folder: string, set: string, form: PageForm, system: string): string {
  return join(folder, form === "html" ? set : `${set}.${form}`, `${system}.jsonl`)
}

export function writeResults(path: string, results: readonly PageResult[]): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, results.map((result) => `${JSON.stringify(result)}\n`).join(""))
}

/** The results that are kept at a path, by the page's file; none where there is no such file. */
export function readResults(path: string): Map<string, PageResult> {
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, "utf8").split("\n")
  const results = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as PageResult)
  return new Map(results.map((result) => [result.file, result]))
}
