import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { firstRows } from "../../src/classifier/classify.ts"
import { FEATURES, featureNames } from "../../src/classifier/feature-list.ts"
import { FIRST_PASS_NAMES, firstPassWriter } from "../../src/classifier/features/first-pass.ts"
import type { PageView } from "../../src/classifier/page-view.ts"
import { FEATURE_KINDS } from "../../src/ledger/lexicon/because.ts"
import { arbitrarySource } from "../arbitrary-source.ts"
import { arbitraryPage } from "./arbitrary-page.ts"
import { viewOf } from "./view-of.ts"

/** A row between two guards, which nobody may write into. */
function writtenBy(names: readonly string[], write: (row: Float32Array, at: number) => void): Float32Array {
  const row = new Float32Array(names.length + 2).fill(NaN)
  write(row, 1)
  expect([row[0], row.at(-1)], names[0]).toEqual([NaN, NaN])
  return row.subarray(1, -1)
}

function checkGroups(view: PageView, form: "html" | "dump"): void {
  const shown = view.blocks.filter(({ index }) => !view.hidden[index])
  for (const { index, text } of shown) {
    for (const group of FEATURES[form]) {
      const values = writtenBy(group.names, (row, at) => group.write(view, index, row, at))
      const wrong = group.names.filter((_, at) => !Number.isFinite(values[at]))
      expect(wrong, `of ${JSON.stringify(text)}`).toEqual([])
    }
  }
  const write = firstPassWriter(
    view,
    Float32Array.from(view.blocks, ({ index }) => (index % 5) / 5),
  )
  for (const { index } of shown) {
    const values = writtenBy(FIRST_PASS_NAMES, (row, at) => write(index, row, at))
    expect(FIRST_PASS_NAMES.filter((_, at) => !Number.isFinite(values[at]))).toEqual([])
  }
}

describe.each([
  ["html", "text/html"],
  ["dump", "text/plain"],
] as const)("the features of %s", (form, mediaType) => {
  test("have names of their own, each of a kind that has words", () => {
    const names = featureNames(form, "second")
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    expect(names.filter((name) => !/^[a-z]+\.[a-z\d+-]+$/.test(name))).toEqual([])
    expect(names.filter((name) => !Object.hasOwn(FEATURE_KINDS, name.split(".")[0] ?? ""))).toEqual([])
    expect(names.slice(0, featureNames(form, "first").length)).toEqual(featureNames(form, "first"))
  })

  test("are as many as their names, all of them finite, on invented pages", async () => {
    const holds = fc.asyncProperty(arbitraryPage, async (page) => {
      checkGroups(await viewOf(page[form], mediaType), form)
    })
    await fc.assert(holds, { numRuns: 20 })
  })

  test("and on any source", async () => {
    const holds = fc.asyncProperty(arbitrarySource(1500), async (source) => {
      const view = await viewOf(form === "html" ? `<!doctype html>${source}` : source, mediaType)
      if ((view.page.tree !== null) === (form === "html")) checkGroups(view, form)
    })
    await fc.assert(holds, { numRuns: 150 })
  })

  test("fill a row in the order of their names, and leave the second pass its room", async () => {
    const [sample] = fc.sample(arbitraryPage, { numRuns: 1, seed: 3 })
    const view = await viewOf(sample![form], mediaType)
    const width = featureNames(form, "second").length
    const rows = firstRows(view, form, width)
    expect(rows).toHaveLength(view.blocks.length * width)
    for (const { index } of view.blocks) {
      const row = new Float32Array(width)
      let at = 0
      for (const group of FEATURES[form]) {
        group.write(view, index, row, at)
        at += group.names.length
      }
      expect(rows.subarray(index * width, (index + 1) * width)).toEqual(
        view.hidden[index] ? new Float32Array(width) : row,
      )
    }
  })
})

test("every kind that has words is one of a feature", () => {
  const kinds = new Set(
    (["html", "dump"] as const).flatMap((form) => featureNames(form, "second")).map((name) => name.split(".")[0]),
  )
  expect(Object.keys(FEATURE_KINDS).filter((kind) => !kinds.has(kind))).toEqual([])
})
