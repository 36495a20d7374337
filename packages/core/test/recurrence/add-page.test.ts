import fc from "fast-check"
import { expect, test } from "vitest"
import { addPage, type RememberedPage } from "../../src/recurrence/index.ts"
import { OutletMemory } from "../../src/schema/outlet-memory.ts"

const text = fc.oneof(fc.constantFrom("Menu", "Subscribe", "Follow us", "Read also"), fc.string({ minLength: 1 }))

/** Pages of different articles: the sha and the prose of each are its own. */
const pages = fc
  .array(fc.record({ texts: fc.array(text), day: fc.constantFrom(null, "2031-05-01", "2031-05-02") }), { minLength: 1 })
  .map((all) =>
    all.map(({ texts, day }, at): RememberedPage => ({
      sha256: at.toString(16).padStart(16, "0").padEnd(64, "0"),
      url: null,
      day,
      texts,
      prose: [`Paragraph of article ${"x".repeat(at + 1)}`],
    })),
  )

const all = (some: readonly RememberedPage[]) => some.reduce<OutletMemory | null>(addPage, null)

test("counts do not hang on the order of the pages, and the memory has its form", () => {
  fc.assert(
    fc.property(pages, (some) => {
      const [there, back] = [all(some), all(some.toReversed())]
      const counts = (memory: OutletMemory | null) =>
        Object.entries(memory?.texts ?? {})
          .map(([key, [seen]]) => `${key} ${seen}`)
          .toSorted((a, b) => (a < b ? -1 : 1))
      expect(counts(there)).toEqual(counts(back))
      expect(there?.pages).toBe(some.length)
      expect([there?.first, there?.last]).toEqual([back?.first, back?.last])
      expect(OutletMemory.parse(there)).toEqual(there)
    }),
  )
})

test("pages that are known already add nothing, and no memory is changed in place", () => {
  fc.assert(
    fc.property(pages, (some) => {
      const memory = all(some)
      const before = JSON.stringify(memory)
      expect(some.reduce<OutletMemory | null>(addPage, memory)).toBe(memory)
      addPage(memory, { sha256: "f".repeat(64), url: null, day: null, texts: ["Menu"], prose: ["Another article"] })
      expect(JSON.stringify(memory)).toBe(before)
    }),
  )
})

test("a memory stays small: what is seldom and long ago seen goes first", () => {
  let memory: OutletMemory | null = null
  for (let page = 0; page < 40; page++) {
    const letters = String(page).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")
    const own = Array.from({ length: 200 }, (_, at) => `${letters} ${"x".repeat(at)}`)
    memory = addPage(memory, {
      sha256: letters.padEnd(64, "0"),
      url: null,
      day: null,
      texts: ["Menu", ...own],
      prose: own,
    })
  }
  const seen = Object.values(memory!.texts)
  expect(seen).toHaveLength(5000)
  expect(seen).toContainEqual([40, 40])
  expect(Math.min(...seen.map(([, last]) => last))).toBeGreaterThan(10)
})
