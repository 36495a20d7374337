import { createCapture } from "@corpus/core"
import { describe, expect, it } from "vitest"
import { addAll, codeOf } from "./steps.ts"
import type { Contract } from "./contract.ts"

/** Articles, their bytes and captures go in, come out and go away. */
export function articlesContract({ open, engine }: Contract): void {
  describe("articles", () => {
    it("gives back what it was given: the article, the bytes and the capture", async () => {
      const library = await open()
      const capture = await createCapture("Title\nBody\u0000 \u{1f600} \r\n", {
        mediaType: "text/plain",
        url: "https://example.org/1",
        fetchedAt: "2025-10-31T10:00:00Z",
      })
      const { article, isNew } = await library.add(capture, "one.txt")
      expect(isNew).toBe(true)
      expect(article).toEqual(engine.parse(capture))
      expect(await library.article(article.id)).toEqual(article)
      expect(await library.bytes(article.id)).toEqual(capture.bytes)
      const { bytes: _, ...info } = capture
      expect(await library.captures(article.id)).toEqual([{ ...info, input: "one.txt" }])
    })

    it("gives null or nothing for what is not there", async () => {
      const library = await open()
      expect(await library.article("nobody")).toBeNull()
      expect(await library.bytes("nobody")).toBeNull()
      expect(await library.captures("nobody")).toEqual([])
      expect(await library.story("nobody")).toBeNull()
      expect(await library.remove("nobody")).toBe(false)
      expect(await library.wasRemoved("nobody")).toBe(false)
      expect(await library.articles()).toEqual({ items: [], next: null })
      expect(await library.stories()).toEqual({ items: [], next: null })
    })

    it("takes the same bytes at two addresses as one article with two captures", async () => {
      const library = await open()
      const first = await library.add(await createCapture("Title\nBody", { url: "https://example.org/1" }))
      const second = await library.add(await createCapture("Title\nBody", { url: "https://example.org/2" }), "two")
      expect(second).toEqual({ article: first.article, isNew: false })
      const captures = await library.captures(first.article.id)
      expect(captures.map(({ url }) => url)).toEqual(["https://example.org/1", "https://example.org/2"])
      const { items } = await library.articles()
      expect(items.map(({ inputs }) => inputs)).toEqual([["https://example.org/1", "two"]])
    })

    it("keeps one capture of what is added again unchanged", async () => {
      const library = await open()
      const { article } = await library.add(await createCapture("Title\nBody"), "one.txt")
      await library.add(await createCapture("Title\nBody"), "one.txt")
      expect(await library.captures(article.id)).toHaveLength(1)
    })

    it("adds the same bytes once when they come many times at once", async () => {
      const library = await open()
      const captures = await Promise.all(Array.from({ length: 8 }, () => createCapture("Title\nBody")))
      const added = await Promise.all(captures.map((capture, index) => library.add(capture, `${index}`)))
      expect(added.filter(({ isNew }) => isNew)).toHaveLength(1)
      const state = await library.state()
      expect([state.articles, state.captures]).toEqual([1, 8])
    })

    it("holds its own copies: a caller's change reaches nothing", async () => {
      const library = await open()
      const capture = await createCapture("Title\nBody")
      const { article } = await library.add(capture)
      const { id, text } = article
      capture.bytes.fill(0)
      article.text = "changed"
      ;(await library.article(id))!.text = "changed"
      ;(await library.bytes(id))!.fill(0)
      ;(await library.captures(id))[0]!.length = 0
      ;(await library.story((await library.stories()).items[0]!.id))!.articles = []
      expect((await library.article(id))?.text).toBe(text)
      expect(await library.bytes(id)).toEqual((await createCapture("Title\nBody")).bytes)
      expect((await library.captures(id))[0]?.length).toBe(10)
      expect((await library.story((await library.stories()).items[0]!.id))?.articles).toHaveLength(1)
    })

    it("keeps nothing of an input that cannot be parsed", async () => {
      const library = await open()
      expect(await codeOf(library.add(await createCapture("")))).toBe("input-empty")
      const state = await library.state()
      expect([state.articles, state.captures]).toEqual([0, 0])
    })
  })

  describe("removal", () => {
    it("removes an article with its bytes, captures and story, and remembers it", async () => {
      const library = await open()
      const [id] = await addAll(library, ["Title\nBody #a"])
      expect(await library.remove(id!)).toBe(true)
      expect(await library.remove(id!)).toBe(false)
      expect(await library.wasRemoved(id!)).toBe(true)
      expect([await library.article(id!), await library.bytes(id!)]).toEqual([null, null])
      const state = await library.state()
      expect([state.articles, state.captures, state.stories]).toEqual([0, 0, 0])
    })

    it("takes a removed article in again when its user adds it", async () => {
      const library = await open()
      const [id] = await addAll(library, ["Title\nBody"])
      await library.remove(id!)
      const { isNew } = await library.add(await createCapture("Title\nBody"), "again")
      expect(isNew).toBe(true)
      expect(await library.wasRemoved(id!)).toBe(false)
      expect((await library.captures(id!)).map(({ input }) => input)).toEqual(["again"])
    })
  })
}
