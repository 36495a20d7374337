import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { NOISE_RULES } from "../src/noise/index.ts"
import { articleOfSource } from "./article-of-source.ts"
import { type Example, ruleFiles } from "./examples.ts"

/** Paragraphs of an article on nothing that a rule's example is about, long enough for a page to be one. */
const PROSE = [
  "The old lighthouse on the cliff was opened to visitors for the first time in thirty years, and some four hundred of them climbed its stairs before noon.",
  "Its lamp was lit by whale oil until the end of the century, then by gas, and at last by a bulb that is no larger than a thumb, as the keeper showed them.",
  "Nobody had been sure that the stairs would hold. Masons had worked on them for two winters, stone by stone, with lime that was burnt on the spot.",
  "In the evening a band played on the lawn until it began to rain, and the last guests walked back to the village under borrowed umbrellas.",
] as const

/** What stands before and after an example: a long article. A fragment of HTML that brings its own article is the whole page. */
function surroundings({ form, input }: Example): { before: string; after: string } {
  const [first, ...rest] = PROSE
  if (form === "text") return { before: `${first}\n\n`, after: `\n\n${rest.join("\n\n")}` }
  const head = "<!doctype html><html><head><title>Lighthouse</title></head><body>"
  if (/<(?:article|main)\b/.test(input)) return { before: head, after: "</body></html>" }
  const paragraphs = rest.map((text) => `<p>${text}</p>`).join("")
  return {
    before: `${head}<article><h1>Lighthouse</h1><p>${first}</p>`,
    after: `${paragraphs}</article></body></html>`,
  }
}

/** What becomes of the example's text: each reason and rule for which a part of it is dropped. */
function dropped(example: Example): { reason: string; rule: string }[] {
  const { form, input } = example
  const { before, after } = surroundings(example)
  const { ledger } = articleOfSource(before + input + after, form === "html" ? "html" : "text")
  const end = before.length + input.length
  return ledger.flatMap((entry) =>
    entry.kind === "noise" && entry.start < end && entry.end > before.length
      ? [{ reason: entry.reason, rule: entry.rule.replace(/^noise\//, "") }]
      : [],
  )
}

const files = ["phrases", "rules"].flatMap((folder) => ruleFiles(join(import.meta.dirname, "../src/noise", folder)))

test("every rule has a file of its name, and is among the rules that are asked", () => {
  const names = new Set(NOISE_RULES.map(({ name }) => `${name.split("/")[0]}.ts`))
  expect([...names].toSorted()).toEqual(files.map(({ file }) => file).toSorted())
})

describe.each(files)("$file", ({ file, examples }) => {
  test("has an example that it drops and a near miss that is kept", () => {
    expect(examples.filter(({ expectation }) => expectation === "kept").length).toBeGreaterThan(0)
    expect(examples.filter(({ expectation }) => expectation !== "kept").length).toBeGreaterThan(0)
  })

  test.each(examples)("$input → $expectation", (example) => {
    const found = dropped(example)
    if (example.expectation === "kept") expect(found).toEqual([])
    else expect(found).toContainEqual({ reason: example.expectation, rule: expect.stringMatching(ruleOf(file)) })
  })
})

/** The rules of a file: the one of its name, or those that it names after itself. */
const ruleOf = (file: string) => new RegExp(`^${file.replace(/\.ts$/, "")}(?:/|$)`)
