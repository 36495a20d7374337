import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { knownOf } from "../../src/article/known.ts"
import { labelPage } from "../../src/article/label-page.ts"
import { settle } from "../../src/article/settle.ts"
import type { Label } from "../../src/blocks/label.ts"
import type { Verdict } from "../../src/classifier/classify.ts"
import { createCapture, defineNoiseRule, parse } from "../../src/index.ts"
import { NO_METADATA } from "../../src/metadata/choose.ts"
import { arbitraryPage } from "./arbitrary-page.ts"
import { readPage } from "./view-of.ts"

const noise = (rule: string): Label => ({ kind: "noise", reason: "related", rule })
const BY_WORDS = noise("noise/invented-words")
const BY_PLACE = noise("noise/outside-body")
const FIELD: Label = { kind: "metadata", role: "byline", rule: "field/byline" }
const SURE = noise("noise/of-the-caller")

const likely = (share: number): Verdict => ({ likely: share, because: () => ["text", "near"] })

/** What is settled of one block of which fields and rules say this. */
function settled(
  said: { field?: Label; rule?: Label; sure?: Label },
  verdict?: Verdict,
  judges: "both" | "classifier" = "both",
) {
  const known = {
    fields: [said.field ?? null],
    rules: [said.rule ?? null],
    headTitle: null,
    description: null,
    tape: [],
  }
  const found = settle({ known, sure: [said.sure ?? null] }, 0, verdict, judges, "html")
  return { label: found.label, isBody: found.isBody, because: found.because() }
}

describe("what is settled", () => {
  test("is what is sure, however likely the block is of the body", () => {
    for (const judges of ["both", "classifier"] as const) {
      const said = { sure: SURE, rule: BY_WORDS, field: FIELD }
      expect(settled(said, likely(1), judges)).toEqual({ label: SURE, isBody: false, because: "" })
    }
  })

  test.each([
    ["nothing else is said and it is likely", {}, 0.59, null, true],
    ["nothing else is said and it is unlikely", {}, 0.57, null, false],
    ["a rule goes by place and it is likely", { rule: BY_PLACE }, 0.59, null, true],
    ["a rule goes by place and it is unlikely", { rule: BY_PLACE }, 0.57, BY_PLACE, false],
    ["a rule goes by words and it is not likely enough", { rule: BY_WORDS }, 0.75, BY_WORDS, false],
    ["a rule goes by words and it is very likely", { rule: BY_WORDS }, 0.85, null, true],
    ["it is a field and not likely enough", { field: FIELD }, 0.75, FIELD, false],
    ["it is a field and very likely", { field: FIELD }, 0.85, null, true],
    ["a field and a rule speak", { field: FIELD, rule: BY_WORDS }, 0.1, FIELD, false],
  ])("where %s", (_, said, share, label, isBody) => {
    expect(settled(said, likely(share))).toEqual({ label, isBody, because: ":text+near" })
  })

  test("never leaves a label on what is of the body, and a likelier block is of it wherever a less likely one is", () => {
    const said = fc.record(
      { field: fc.constant(FIELD), rule: fc.constantFrom(BY_WORDS, BY_PLACE), sure: fc.constant(SURE) },
      { requiredKeys: [] },
    )
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const holds = fc.property(said, share, share, (said, one, other) => {
      const [less, more] = [settled(said, likely(Math.min(one, other))), settled(said, likely(Math.max(one, other)))]
      if (less.isBody) expect(more.isBody).toBe(true)
      for (const { isBody, label } of [less, more]) if (isBody) expect(label).toBeNull()
    })
    fc.assert(holds)
  })

  test("is what fields and rules say where there is no verdict", () => {
    expect(settled({ field: FIELD, rule: BY_WORDS })).toEqual({ label: FIELD, isBody: false, because: "" })
    expect(settled({ rule: BY_WORDS })).toMatchObject({ label: BY_WORDS, isBody: false })
    expect(settled({})).toEqual({ label: null, isBody: null, because: "" })
  })

  test("leaves fields and rules aside where the classifier is asked alone", () => {
    const said = { field: FIELD, rule: BY_WORDS }
    expect(settled(said, likely(0.59), "classifier")).toMatchObject({ label: null, isBody: true })
    expect(settled(said, likely(0.57), "classifier")).toMatchObject({ label: null, isBody: false })
  })
})

describe.each([
  ["html", "text/html"],
  ["dump", "text/plain"],
] as const)("a page as %s", (form, mediaType) => {
  const PARAGRAPH =
    "The masons had worked on the tower for two winters, with lime that was burnt on the spot, and nobody counted the stones"
  const ofBlocks = (count: number) => {
    const lines = Array.from({ length: count }, (_, at) => `${PARAGRAPH} of row ${at}.`)
    return form === "html"
      ? `<!doctype html><body>${lines.map((line) => `<p>${line}</p>`).join("")}`
      : lines.join("\n\n")
  }
  const labelled = async (source: string, judges: "both" | "rules") => {
    const { page, known } = await readPage(source, mediaType)
    return labelPage(page, { known, sure: page.blocks.map(() => null) }, judges)
  }

  test("of eleven blocks is read by the rules alone, one of twelve by both", async () => {
    expect(await labelled(ofBlocks(11), "both")).toEqual(await labelled(ofBlocks(11), "rules"))
    const named = (labels: readonly Label[]) => labels.filter(({ rule }) => rule.includes(":")).length
    expect(named(await labelled(ofBlocks(12), "both"))).toBeGreaterThan(0)
    expect(named(await labelled(ofBlocks(12), "rules"))).toBe(0)
  })

  test("of more than five thousand blocks is read by the rules alone too", async () => {
    const named = (labels: readonly Label[]) => labels.filter(({ rule }) => rule.includes(":")).length
    expect(named(await labelled(ofBlocks(5001), "both"))).toBe(0)
    expect(named(await labelled(ofBlocks(4999), "both"))).toBeGreaterThan(0)
  })

  test("keeps texts of its blocks as they stand, in their order, whoever judges", async () => {
    const judges = fc.constantFrom("both" as const, "rules" as const, "classifier" as const)
    const holds = fc.asyncProperty(arbitraryPage, judges, async (invented, judges) => {
      const { page } = await readPage(invented[form], mediaType)
      const { blocks } = parse(await createCapture(invented[form], { mediaType }), { judges })
      let at = 0
      for (const { text } of blocks) {
        const found = page.blocks.findIndex((block, index) => index >= at && block.text === text)
        expect(found, text).toBeGreaterThanOrEqual(at)
        at = found + 1
      }
    })
    await fc.assert(holds, { numRuns: 15 })
  })

  test("leaves out what a rule of the caller's matches, however likely it is", async () => {
    const rule = defineNoiseRule({
      name: "row-five",
      reason: "promotion",
      because: "a test says so",
      matches: ({ text }) => text.includes("row 5."),
    })
    const { page } = await readPage(ofBlocks(30), mediaType)
    const collected = { labels: page.blocks.map(() => null), headTitle: null, metadata: NO_METADATA }
    const found = knownOf(page, collected, [], [rule])
    expect(labelPage(page, found)[5]).toEqual({ kind: "noise", reason: "promotion", rule: "noise/row-five" })
  })
})
