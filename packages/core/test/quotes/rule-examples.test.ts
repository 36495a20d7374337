import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { findQuotes } from "../../src/quotes/index.ts"
import { ATTRIBUTION_RULES } from "../../src/quotes/rules/index.ts"
import { ruleFiles } from "../examples.ts"
import { readMarkedArticle } from "./marked-article.ts"

/** Whose the last quotation of a marked line is, and by which rule. */
function lastQuote(line: string): { speaker: string; rule: string | null } {
  const { blocks, entities } = readMarkedArticle(line)
  const quote = findQuotes(blocks, entities, "example").findLast(({ kind }) => kind !== "indirect")
  if (!quote) return { speaker: "no quotation", rule: null }
  return { speaker: [quote.speaker ?? "nobody"].flat().join(" and "), rule: quote.rule }
}

const files = ruleFiles(join(import.meta.dirname, "../../src/quotes/rules"))

test("every rule has a file of its name, and is in the index", () => {
  expect(ATTRIBUTION_RULES.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.map(({ file }) => file))
})

describe.each(files)("$file", ({ file, examples }) => {
  test.each(examples)("$input → $expectation", ({ input, expectation }) => {
    expect(lastQuote(input).speaker).toBe(expectation)
  })

  test("decides at least one of its examples, and leaves at least one", () => {
    const rules = examples.map(({ input }) => `${lastQuote(input).rule}.ts`)
    expect(rules).toContain(file)
    expect(rules.some((rule) => rule !== file)).toBe(true)
  })
})
