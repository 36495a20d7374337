import { expect, test } from "vitest"
import { findLogic } from "./find-logic.ts"
import { trackedFiles } from "./tracked-files.ts"

const files = trackedFiles((path) => /^packages\/core\/src\/.*\/(?:lexicon|gazetteer|phrases)\/.*\.ts$/.test(path))

test("tables of words and names are data: no functions, no choices, no imports of any", () => {
  expect(files.length).toBeGreaterThan(30)
  expect(files.flatMap(findLogic)).toEqual([])
})

const find = (text: string) => findLogic({ path: "packages/core/src/story/lexicon/a.ts", text })

test.each([
  "export const isName = (word: string) => NAMES.has(word)",
  "export function toName() {}",
  "for (const word of WORDS) WORDS.delete(word)",
  "export const A = B ? 1 : 2",
  'import { stem } from "../text/stem.ts"',
  'import "../text/stem.ts"',
  'export * from "../text/stem.ts"',
])("%s is found", (text) => {
  expect(find(text)).toHaveLength(1)
})

test.each([
  "export const A = /^(?:if (?:so|not)|a => b)$/",
  'export const B = wordSet("for if while")',
  'import type { Reason } from "../../schema/reason.ts"',
  'import { wordSet } from "../../language/word-set.ts"',
  'import { MONTHS } from "../../metadata/lexicon/month-names.ts"',
])("%s is left alone", (text) => {
  expect(find(text)).toEqual([])
})
