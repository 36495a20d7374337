import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { ruleFiles } from "../../test/examples.ts"
import { TextMap } from "../source/text-map.ts"
import { findEntities } from "./find-entities.ts"
import { ENTITY_RULES } from "./rules/index.ts"

/** What one rule finds in a text, as `type "Name"`. */
function found(text: string, rule: string): string[] {
  const block = { role: "paragraph" as const, text, map: TextMap.of(text, [{ start: 0, end: text.length }]) }
  const { entities } = findEntities([block], { published: null, language: "en" })
  return entities
    .flatMap(({ type, mentions }) =>
      mentions.filter((mention) => mention.rule === rule).map((mention) => ({ type, ...mention })),
    )
    .toSorted((a, b) => a.start - b.start)
    .map(({ type, text: name }) => `${type} "${name}"`)
}

const files = ruleFiles(join(import.meta.dirname, "rules"))

test("every rule has a file of its name, and is in the index", () => {
  expect(ENTITY_RULES.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.map(({ file }) => file))
})

describe.each(files)("$file", ({ file, examples }) => {
  const rule = file.replace(/\.ts$/, "")

  test("has an example that it finds and a near miss that it leaves", () => {
    expect(examples.filter(({ expectation }) => expectation === "nothing").length).toBeGreaterThan(0)
    expect(examples.filter(({ expectation }) => expectation !== "nothing").length).toBeGreaterThan(0)
  })

  test.each(examples)("$input → $expectation", ({ input, expectation }) => {
    expect(found(input, rule).join(", ")).toBe(expectation === "nothing" ? "" : expectation)
  })
})
