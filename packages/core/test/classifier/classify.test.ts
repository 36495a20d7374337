import { readFileSync, statSync } from "node:fs"
import { fileURLToPath } from "node:url"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { createCapture, explain, parse } from "../../src/index.ts"
import { classifyBlocks } from "../../src/classifier/classify.ts"
import { featureNames } from "../../src/classifier/feature-list.ts"
import { readForest } from "../../src/classifier/forest.ts"
import { readWeights, type Weights, weightsFor, type WrittenWeights } from "../../src/classifier/weights.ts"
import { FEATURE_KINDS } from "../../src/ledger/lexicon/because.ts"
import { arbitraryPage } from "./arbitrary-page.ts"
import { NO_ODDS, readPage } from "./view-of.ts"

const FILE = fileURLToPath(new URL("../../src/classifier/weights/blocks.json", import.meta.url))
const written = JSON.parse(readFileSync(FILE, "utf8")) as WrittenWeights
const FORMS = [
  ["html", "text/html"],
  ["dump", "text/plain"],
] as const

/** Weights that find blocks of 60 characters and more likely at first, and believe that in the second pass. */
function longOnes(form: "html" | "dump"): Weights {
  const place = (name: string) => featureNames(form, "second").indexOf(name)
  return {
    odds: NO_ODDS,
    first: readForest({ bias: 0, trees: [`${place("text.length")}<60 -2000 2000`] }),
    second: readForest({ bias: 0, trees: [`${place("first.own")}<0.5 -1000 1000`] }),
  }
}

describe("the file of weights", () => {
  test("is small, and fits the features there are", () => {
    expect(statSync(FILE).size).toBeLessThanOrEqual(150_000)
    for (const [form] of FORMS) {
      expect(written.forms[form].features).toEqual(featureNames(form, "second"))
      const { first, second, odds } = weightsFor(form)
      const count = (pass: "first" | "second") => featureNames(form, pass).length
      expect(Math.max(...first.feature)).toBeLessThan(count("first"))
      expect(Math.max(...second.feature)).toBeLessThan(count("second"))
      for (const forest of [first, second]) {
        expect(forest.roots.length).toBeGreaterThan(0)
        expect([...forest.value, ...forest.threshold, forest.bias].every(Number.isFinite)).toBe(true)
      }
      expect([...odds.own.values(), ...odds.around.values(), ...odds.word.values()].every(Number.isFinite)).toBe(true)
    }
  })

  test("that is for other features is refused", () => {
    const { html, dump } = written.forms
    const other = { forms: { html: { ...html, features: html.features.slice(1) }, dump } }
    expect(() => readWeights(other, "html")).toThrow(/html .* train them again/)
    expect(() => readWeights(other, "dump")).not.toThrow()
  })
})

describe.each(FORMS)("blocks of %s", (form, mediaType) => {
  test("have a likelihood each, the same whenever they are asked about", async () => {
    const holds = fc.asyncProperty(arbitraryPage, async (invented) => {
      const [one, other] = [await readPage(invented[form], mediaType), await readPage(invented[form], mediaType)]
      const verdicts = classifyBlocks(one.page, one.known)
      expect(verdicts).toHaveLength(one.page.blocks.length)
      expect(verdicts.filter(({ likely }) => !(likely >= 0 && likely <= 1))).toEqual([])
      const told = (all: typeof verdicts) =>
        all.map((verdict) => ({ likely: verdict.likely, because: verdict.because() }))
      expect(told(classifyBlocks(other.page, other.known))).toEqual(told(verdicts))
      const kinds = verdicts.flatMap((verdict) => verdict.because())
      expect(kinds.filter((kind) => !Object.hasOwn(FEATURE_KINDS, kind))).toEqual([])
    })
    await fc.assert(holds, { numRuns: 15 })
  })

  test("are judged by weights of the caller's, the second pass by what the first found", async () => {
    const short = "A short line."
    const long =
      "The masons had worked on the tower for two winters, stone by stone, with lime that was burnt on the spot."
    const lines = [short, long, short, long]
    const source = form === "html" ? lines.map((line) => `<p>${line}</p>`).join("") : lines.join("\n\n")
    const { page, known } = await readPage(form === "html" ? `<!doctype html>${source}` : source, mediaType)
    const verdicts = classifyBlocks(page, known, longOnes(form))
    const sure = expect.closeTo(1 / (1 + Math.exp(-1)), 5) as number
    const unlikely = expect.closeTo(1 / (1 + Math.exp(1)), 5) as number
    expect(page.blocks.map(({ text }) => text)).toEqual(lines)
    expect(verdicts.map(({ likely }) => likely)).toEqual([unlikely, sure, unlikely, sure])
    expect(verdicts[1]?.because()).toEqual(["first"])
  })
})

test("a block that is not shown is not of the body, however likely all else makes it", async () => {
  const text =
    "The masons had worked on the tower for two winters, stone by stone, with lime that was burnt on the spot."
  const source = `<!doctype html><body><p>${text}</p><p hidden>${text} It is not shown.</p><p>${text} It is shown.</p></body>`
  const { page, known } = await readPage(source, "text/html")
  const always: Weights = {
    ...longOnes("html"),
    first: readForest({ bias: 9, trees: [] }),
    second: readForest({ bias: 9, trees: [] }),
  }
  const verdicts = classifyBlocks(page, known, always)
  expect(verdicts.map(({ likely }) => likely > 0.5)).toEqual([true, false, true])
  expect(verdicts[1]).toMatchObject({ likely: 0 })
  expect(verdicts[1]?.because()).toEqual([])
})

describe.each(FORMS)("a verdict on %s", (form, mediaType) => {
  test("is explained in words, of what is kept and of what is dropped", async () => {
    const [invented] = fc.sample(arbitraryPage, { numRuns: 1, seed: 11 })
    const source = invented![form]
    // Alone, so that no rule drops what the classifier would.
    const article = parse(await createCapture(source, { mediaType }), { judges: "classifier" })
    const decided = article.ledger.filter(({ rule }) => rule?.includes(":"))
    const says = new RegExp(`; what decided is (?:${Object.values(FEATURE_KINDS).join("|")})`)
    for (const kind of ["content", "noise"]) {
      const entries = decided.filter((entry) => entry.kind === kind)
      expect(entries.length, kind).toBeGreaterThan(0)
      for (const { start, end } of entries) {
        const sentence = explain(article, start)
        expect(sentence).toMatch(says)
        expect(sentence).toContain(kind === "content" ? "are kept as part of" : "are left out as")
        expect(explain(article, end - 1)).toBe(sentence)
      }
    }
  })
})
