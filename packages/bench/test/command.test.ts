import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, test } from "vitest"
import { PAGE_SETS } from "../src/pages/page-sets.ts"

const BODY = [
  "The old lighthouse on the cliff was opened to visitors for the first time in thirty years, and four hundred of them came.",
  "Its lamp was lit by whale oil until the end of the century, then by gas, and at last by a bulb no larger than a thumb.",
  "In the evening a band played on the lawn until it began to rain, and the last guests walked back under umbrellas.",
]
const PAGE = `<!doctype html><html lang="en"><head><title>Lighthouse opened</title></head><body>
<nav><a href="/world">World</a></nav><article><h1>Lighthouse opened</h1>${BODY.map((text) => `<p>${text}</p>`).join("")}</article>
</body></html>`

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "corpus-bench-"))
  mkdirSync(join(folder, "scrapinghub", "html"), { recursive: true })
  writeFileSync(join(folder, "scrapinghub", "html", "0001.html.gz"), gzipSync(PAGE))
  const gold = { file: "html/0001.html.gz", id: "1", text: BODY.join("\n\n"), title: "Lighthouse opened" }
  writeFileSync(join(folder, "scrapinghub", "gold.jsonl"), `${JSON.stringify(gold)}\n`)
})

afterAll(() => rmSync(folder, { recursive: true }))

function bench(...args: string[]): string {
  const env = { ...process.env, CORPUS_BENCH_DATA: folder, INIT_CWD: folder }
  return execFileSync(process.execPath, [join(import.meta.dirname, "../src/main.ts"), ...args], {
    env,
    encoding: "utf8",
  })
}

test("quality measures the sets that are there and says which are not", () => {
  const rows = bench("quality").split("\n").slice(2, -1)
  expect(rows).toHaveLength(PAGE_SETS.length)
  expect(rows.find((row) => row.startsWith("| scrapinghub"))).toMatch(
    /\| +1 \| +0 \| +0 \| 1\.000 \| 1\.000 \| 1\.000 \|/,
  )
  expect(rows.filter((row) => row.includes("has no gold.jsonl"))).toHaveLength(PAGE_SETS.length - 1)
})

test("quality says that a set has no dumps", () => {
  expect(bench("quality", "scrapinghub", "--dumps")).toContain("has no pages as dump")
})

test("quality keeps results where the caller says", () => {
  bench("quality", "scrapinghub", "--write", "results")
  const kept = JSON.parse(readFileSync(join(folder, "results", "scrapinghub", "corpus.jsonl"), "utf8")) as object
  expect(kept).toMatchObject({ file: "html/0001.html.gz", title: "Lighthouse opened", text: BODY.join("\n\n") })
})

test("fixtures prints a row for each article, the totals and nothing else where all floors hold", () => {
  const { articles, checks } = JSON.parse(bench("fixtures", "--json")) as {
    articles: { name: string }[]
    checks: { holds: boolean }[]
  }
  const printed = bench("fixtures")
  for (const { name } of articles) expect(printed).toContain(`| ${name}`)
  expect(checks.every(({ holds }) => holds)).toBe(true)
  expect(printed).not.toContain("has to be")
})
