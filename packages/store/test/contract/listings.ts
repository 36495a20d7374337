import { createCapture } from "@corpus/core"
import { describe, expect, it } from "vitest"
import { addAll, codeOf, pagesOf } from "./steps.ts"
import type { Contract } from "./contract.ts"

/** Articles and stories are listed in order, by pages. */
export function listingsContract({ open }: Contract): void {
  describe("listings", () => {
    it("summarises an article", async () => {
      const library = await open()
      const { article } = await library.add(
        await createCapture("The title\nFirst words\n\n  and more @2025-10-31"),
        "a.txt",
      )
      expect((await library.articles()).items).toEqual([
        {
          id: article.id,
          title: "The title",
          lead: "First words and more @2025-10-31",
          publisher: null,
          published: "2025-10-31",
          language: null,
          addedAt: "2026-01-02T03:04:05.000Z",
          inputs: ["a.txt"],
          quotes: 0,
          messages: 0,
        },
      ])
    })

    it("pages through all articles, newest first, each once", async () => {
      const library = await open()
      const ids = await addAll(
        library,
        Array.from({ length: 7 }, (_, index) => `Title ${index}\nBody`),
      )
      const pages = await pagesOf((query) => library.articles(query), 3)
      expect(pages.map((page) => page.length)).toEqual([3, 3, 1])
      expect(pages.flat().map(({ id }) => id)).toEqual(ids.toReversed())
    })

    it("ends a listing without an empty page", async () => {
      const library = await open()
      await addAll(library, ["One\nBody", "Two\nBody"])
      expect((await library.articles({ limit: 2 })).next).toBeNull()
      expect((await library.stories({ limit: 2 })).next).toBeNull()
    })

    it("keeps its place when articles come and go between pages", async () => {
      const library = await open()
      const ids = await addAll(library, ["1\nx", "2\nx", "3\nx", "4\nx"])
      const first = await library.articles({ limit: 2 })
      await library.remove(ids[2]!)
      await addAll(library, ["5\nx"])
      const second = await library.articles({ limit: 2, after: first.next! })
      expect(second.items.map(({ title }) => title)).toEqual(["2", "1"])
    })

    it("lists stories by their latest date, those without one last", async () => {
      const library = await open()
      await addAll(library, [
        "Undated\n#a",
        "Old\n#b @2025-10-30",
        "Older, and told again\n#c @2025-01-01",
        "Newest\n#c @2025-11-01T01:00+05:30",
        "Between\n#d @2025-10-31T19:00Z",
      ])
      const pages = await pagesOf((query) => library.stories(query), 2)
      expect(pages.flat().map(({ title, published }) => [title, published])).toEqual([
        ["Older, and told again", "2025-11-01T01:00+05:30"],
        ["Between", "2025-10-31T19:00Z"],
        ["Old", "2025-10-30"],
        ["Undated", null],
      ])
    })

    it("refuses a limit out of range and a cursor that it did not give", async () => {
      const library = await open()
      for (const limit of [0, -1, 201, 1.5, Number.NaN]) {
        expect(await codeOf(library.articles({ limit }))).toBe("usage")
        expect(await codeOf(library.stories({ limit }))).toBe("usage")
      }
      expect(await codeOf(library.articles({ after: "x' or 1=1" }))).toBe("usage")
      expect(await codeOf(library.stories({ after: "no cursor" }))).toBe("usage")
      expect(await codeOf(library.stories({ limit: 200 }))).toBeNull()
    })
  })
}
