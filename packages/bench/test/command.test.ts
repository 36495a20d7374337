import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { JSDOM } from "jsdom"
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

test("quality measures the sets that are there and says where the others can be had", () => {
  const lines = bench("quality", "--peers", "none").split("\n")
  expect(lines.find((row) => row.startsWith("| scrapinghub"))).toMatch(
    /\| +corpus \| +1 \| +0 \| +0 \| 1\.000 \| 1\.000 \| 1\.000 \|/,
  )
  const absent = lines.filter((line) => line.includes("has no gold.jsonl"))
  expect(absent).toHaveLength(PAGE_SETS.length - 1)
  expect(absent.find((line) => line.startsWith("fundus"))).toMatch(/flairNLP\/fundus.* licence MIT/)
})

test("quality has rules or classifier decide alone where they are asked to, under a name of its own", () => {
  for (const judges of ["rules", "classifier"])
    expect(bench("quality", "scrapinghub", "--peers", "none", "--judges", judges)).toContain(`| corpus-${judges} |`)
})

test("quality says that a set has no dumps", () => {
  expect(bench("quality", "scrapinghub", "--dumps")).toContain("has no pages as dump")
})

test("quality keeps results where the caller says, and takes those of peers from there", () => {
  const peer = "readability-linkedom"
  bench("quality", "scrapinghub", "--peers", peer, "--write", "results")
  const path = (system: string) => join(folder, "results", "scrapinghub", `${system}.jsonl`)
  const own = JSON.parse(readFileSync(path("corpus"), "utf8")) as object
  expect(own).toMatchObject({ file: "html/0001.html.gz", title: "Lighthouse opened", text: BODY.join("\n\n") })
  const kept = JSON.parse(readFileSync(path(peer), "utf8")) as { text: string }
  expect(kept.text).toContain(BODY[1])
  writeFileSync(path(peer), `${JSON.stringify({ ...kept, text: "nothing of the kind" })}\n`)
  const { measures } = JSON.parse(bench("quality", "scrapinghub", "--peers", peer, "--kept", "results", "--json")) as {
    measures: { systems: { system: string; figures: { exact: { value: number } } }[] }[]
  }
  expect(measures[0]?.systems.map(({ system, figures }) => [system, figures.exact.value])).toEqual([
    ["corpus", 1],
    [peer, 0],
  ])
})

test("quality writes a report of text, figures and a picture", () => {
  bench("quality", "scrapinghub", "--peers", "longest-prose", "--report", "report")
  const written = (name: string) => readFileSync(join(folder, "report", name), "utf8")
  expect(written("quality.md")).toMatch(/\| scrapinghub \w.*longest-prose/)
  expect(JSON.parse(written("quality.json"))).toMatchObject([{ set: "scrapinghub", pages: 1 }])
  expect(() => new JSDOM(written("quality.svg"), { contentType: "image/svg+xml" })).not.toThrow()
})

test("speed times the systems and the engine's stretches, and its growth", () => {
  bench("speed", "--peers", "parse5", "--rounds", "1", "--largest", "30000", "--report", "times")
  const written = (name: string) => readFileSync(join(folder, "times", name), "utf8")
  const { summary, curves } = JSON.parse(written("speed.json")) as {
    summary: { systems: { system: string; pagesPerSecond: number }[]; shares: Record<string, number> }
    curves: { growth: string; points: { bytes: number; memory: number }[] }[]
  }
  expect(summary.systems.map(({ system }) => system)).toEqual(["corpus", "parse5"])
  expect(Object.values(summary.shares).reduce((sum, share) => sum + share)).toBeCloseTo(1)
  expect(curves.map(({ points }) => points.length)).toEqual([2, 2])
  expect(curves.flatMap(({ points }) => points).every(({ memory }) => memory > 20e6)).toBe(true)
  expect(written("speed.md")).toContain("| ledger")
  for (const name of ["speed.svg", "growth.svg"]) {
    expect(() => new JSDOM(written(name), { contentType: "image/svg+xml" })).not.toThrow()
  }
})

test("speed says where the pages can be had that it lacks", () => {
  expect(bench("speed", "htmldate")).toContain("adbar/htmldate")
})

test("train says where the pages can be had that it lacks, and learns nothing from the others", () => {
  const lines = bench("train", "--validate").trim().split("\n")
  expect(lines.find((line) => line.startsWith("fundus"))).toMatch(/has no gold\.jsonl.* licence MIT/)
  expect(lines.filter((line) => !line.includes("has no gold.jsonl"))).toEqual([])
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

test("stories does not list the misses of those held out", () => {
  const args = [join(import.meta.dirname, "../src/main.ts"), "stories", "--part", "held-out", "--show"]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" })
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" })
  expect(stderr).toContain("--show is for the development part")
})
