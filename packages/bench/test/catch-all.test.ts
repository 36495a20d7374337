import type { LedgerEntry } from "@corpus/core"
import { expect, test } from "vitest"
import { fixtureResults } from "./fixture-results.ts"

/** No rule takes more of the dropped text than this. */
const MOST = 0.6

/** The share of the dropped characters that each rule takes. */
function shareByRule(ledgers: readonly (readonly LedgerEntry[])[]): Map<string, number> {
  const noise = ledgers.flat().filter(({ kind }) => kind === "noise")
  const dropped = noise.reduce((sum, { start, end }) => sum + end - start, 0)
  const shares = new Map<string, number>()
  for (const { rule, start, end } of noise) shares.set(rule, (shares.get(rule) ?? 0) + (end - start) / dropped)
  return shares
}

test("no rule takes more than 60 % of what is dropped from all fixtures together", async () => {
  const { articles } = await fixtureResults()
  const shares = shareByRule(articles.map(({ ledger }) => ledger))
  expect(shares.size).toBeGreaterThan(3)
  expect([...shares].filter(([, share]) => share > MOST)).toEqual([])
})

test("a rule that takes most of it is found", () => {
  const noise = { kind: "noise" as const, reason: "legal" as const }
  const shares = shareByRule([
    [{ ...noise, start: 0, end: 70, rule: "noise/all" }],
    [{ ...noise, start: 0, end: 30, rule: "noise/some" }],
  ])
  expect([...shares].filter(([, share]) => share > MOST)).toEqual([["noise/all", 0.7]])
})
