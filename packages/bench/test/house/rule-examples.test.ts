import { describe, expect, test } from "vitest"
import { trackedFiles } from "./tracked-files.ts"

/** Folders of rules, and what an example says where the rule leaves its input alone. */
const RULES = [
  { folder: "packages/core/src/noise/phrases/", nearMiss: (expectation: string) => expectation === "kept" },
  { folder: "packages/core/src/noise/rules/", nearMiss: (expectation: string) => expectation === "kept" },
  { folder: "packages/core/src/entities/rules/", nearMiss: (expectation: string) => expectation === "nothing" },
  {
    folder: "packages/core/src/quotes/rules/",
    nearMiss: (expectation: string, all: readonly string[]) =>
      ["nobody", "no quotation"].includes(expectation) || expectation !== all[0],
  },
]

const EXAMPLE = /^ \* @example (?:".+"|`.+`) → (.+)$/

/** What the examples of a rule's file expect; null for a line that nobody could run. */
function expectations(text: string): (string | null)[] {
  const lines = text.split("\n").filter((line) => line.includes("@example"))
  return lines.map((line) => EXAMPLE.exec(line)?.[1] ?? null)
}

describe.each(RULES)("$folder", ({ folder, nearMiss }) => {
  const files = trackedFiles((path) => path.startsWith(folder) && !/\/index\.ts$|\.test\.ts$/.test(path))

  test("has rules", () => {
    expect(files.length).toBeGreaterThan(4)
  })

  test.each(files)("$path shows what it finds and a near miss that it leaves", ({ text }) => {
    const all = expectations(text).filter((expectation) => expectation !== null)
    expect(expectations(text)).not.toContain(null)
    expect(all.some((expectation) => nearMiss(expectation, all))).toBe(true)
    expect(all.some((expectation) => !nearMiss(expectation, all))).toBe(true)
  })
})

test("an example that is not of the form is found", () => {
  expect(expectations("/**\n * @example ADVERTISEMENT → advertisement\n */")).toEqual([null])
})
