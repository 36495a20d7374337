import type { LedgerEntry } from "@corpus/core/schema"
import { expect, test } from "vitest"
import { ledgerRuns, passages } from "./ledger-runs.ts"

const source = "Ad\n\nTea &amp; <b>milk</b>\n\nEnd"
const content = { kind: "content", role: "paragraph", rule: "text" } as const
const markup = { kind: "markup", rule: "tag" } as const
const ledger: LedgerEntry[] = [
  { start: 0, end: 2, kind: "noise", reason: "advertisement", rule: "ad-label" },
  { ...markup, start: 2, end: 4 },
  { ...content, start: 4, end: 8, block: 0 },
  { ...content, start: 8, end: 13, block: 0, text: "&" },
  { ...content, start: 13, end: 14, block: 0 },
  { ...markup, start: 14, end: 17 },
  { ...content, start: 17, end: 21, block: 0 },
  { ...markup, start: 21, end: 27 },
  { ...content, start: 27, end: 30, block: 1 },
]

test("entries of one account are one run that reads as the article does", () => {
  const runs = ledgerRuns(source, { ledger })
  expect(runs.map((run) => run.text)).toEqual(["Ad", "\n\n", "Tea & ", "<b>", "milk", "</b>\n\n", "End"])
  expect(runs[0]).toMatchObject({ start: 0, end: 2, label: "advertisement", block: null })
  expect(runs[2]).toMatchObject({ start: 4, end: 14, label: "paragraph", block: 0 })
})

test("runs tile the source as the ledger does", () => {
  const runs = ledgerRuns(source, { ledger })
  expect(runs.map((run) => source.slice(run.start, run.end)).join("")).toBe(source)
})

test("a block keeps the tags inside it and leaves those around it alone", () => {
  const gathered = passages(ledgerRuns(source, { ledger }))
  expect(gathered.map((passage) => [passage.block, passage.runs.map((run) => run.text)])).toEqual([
    [null, ["Ad"]],
    [null, ["\n\n"]],
    [0, ["Tea & ", "<b>", "milk"]],
    [null, ["</b>\n\n"]],
    [1, ["End"]],
  ])
})
