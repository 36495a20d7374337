import { expect, test } from "vitest"
import { classifyBlocks, firstRows } from "../../src/classifier/classify.ts"
import { featureNames } from "../../src/classifier/feature-list.ts"
import { firstPassWriter } from "../../src/classifier/features/first-pass.ts"
import { toPageView } from "../../src/classifier/page-view.ts"
import { NO_ODDS, readPage } from "./view-of.ts"

const PARAGRAPH = "The masons had worked on the tower for two winters, with lime that was burnt on the spot."

/** A page of so many sections, each with a heading, paragraphs and a list of links, in elements of its own. */
function pageOf(sections: number, form: "html" | "dump"): string {
  const texts = (at: number) => [
    "Of the tower",
    `${PARAGRAPH} It was row ${at}.`,
    `“It holds,” said mason ${at}.`,
    "World",
    "Sport",
  ]
  const all = Array.from({ length: sections }, (_, at) => texts(at))
  if (form === "dump") return all.map((lines) => lines.join("\n\n")).join("\n\n")
  const toHtml = ([heading, one, two, ...links]: string[], at: number) =>
    `<div class="part n${at}"><h2>${heading}</h2><p>${one}</p><p>${two}</p><ul>${links.map((link) => `<li><a href="/">${link}</a></li>`).join("")}</ul></div>`
  return `<!doctype html><body>${all.map(toHtml).join("")}`
}

/** Counts what is read of an array, typed or not, or of a block; a method that is called reads all of it. */
function counting<T extends object>(target: T, count: (times: number) => void): T {
  return new Proxy(target, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key, object)
      count(typeof value === "function" && "length" in object ? Number(object.length) : 1)
      return typeof value === "function" ? value.bind(object) : value
    },
  })
}

test.each([
  ["html", "text/html"],
  ["dump", "text/plain"],
] as const)("four times the blocks of %s are read four times as often", async (form, mediaType) => {
  const reads = async (sections: number) => {
    const { page, known } = await readPage(pageOf(sections, form), mediaType)
    let read = 0
    const count = (times: number) => void (read += times)
    const blocks = counting(
      page.blocks.map((block) => counting(block, count)),
      count,
    )
    classifyBlocks({ ...page, blocks }, known)
    const rough = toPageView({ ...page, blocks }, known, NO_ODDS)
    const view = {
      ...rough,
      length: counting(rough.length, count),
      prose: counting(rough.prose, count),
      links: counting(rough.links, count),
      hidden: counting(rough.hidden, count),
      media: counting(rough.media, count),
      holders: rough.holders && {
        ...rough.holders,
        all: counting(rough.holders.all, count),
        of: counting(rough.holders.of, count),
      },
    }
    const [first, width] = [featureNames(form, "first").length, featureNames(form, "second").length]
    const rows = firstRows(view, form, width)
    const write = firstPassWriter(view, counting(new Float32Array(page.blocks.length).fill(0.6), count))
    for (const { index } of page.blocks) write(index, rows, index * width + first)
    expect(rows.every(Number.isFinite)).toBe(true)
    return { read, blocks: page.blocks.length }
  }
  const [few, many] = [await reads(50), await reads(200)]
  expect(many.blocks).toBe(4 * few.blocks)
  expect(few.read).toBeGreaterThan(few.blocks * 10)
  expect(many.read).toBeLessThan(few.read * 4.2)
})
