import { type Capture, CorpusError, createCapture, type Library } from "@corpus/core"
import { afterEach, describe, expect, it } from "vitest"
import type { LibraryOptions } from "../src/library-options.ts"
import { topicEngine } from "./topic-engine.ts"

/** Opens an empty library. */
export type OpenLibrary = (options: LibraryOptions) => Promise<Library>

const NOW = new Date("2026-01-02T03:04:05Z")

/** What every adapter of the `Library` port does. */
export function libraryContract(name: string, openLibrary: OpenLibrary): void {
  describe(`${name}: the Library contract`, () => {
    const opened: Library[] = []
    const open = async () => {
      const library = await openLibrary({ engine: topicEngine, now: () => NOW })
      opened.push(library)
      return library
    }
    const codeOf = (action: Promise<unknown>) =>
      action.then(
        () => null,
        (error: unknown) => (error instanceof CorpusError ? error.code : error),
      )

    afterEach(async () => {
      for (const library of opened.splice(0)) await library.close()
    })

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
        expect(article).toEqual(topicEngine.parse(capture))
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

    describe("stories", () => {
      it("summarises a story by the earliest article with a title", async () => {
        const library = await open()
        const ids = await addAll(library, [
          "Late\nb #a @2025-11-02",
          "\nuntitled #a @2025-10-30",
          "Early\nc #a @2025-10-31",
        ])
        const { items } = await library.stories()
        const story = await library.story(items[0]!.id)
        expect(story?.articles.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
        expect(items).toEqual([
          {
            id: story?.id,
            title: "Early",
            lead: "c #a @2025-10-31",
            outlets: story?.articles.map(({ outlet }) => outlet.name),
            articles: 3,
            utterances: 0,
            differ: 0,
            published: "2025-11-02",
          },
        ])
      })

      it("gives stories the names under which the articles came", async () => {
        const library = await open()
        await library.add(await createCapture("Title\nBody", { url: "https://example.org/" }))
        await library.add(await createCapture("Title\nBody"), "named.txt")
        const { items } = await library.stories()
        expect((await library.story(items[0]!.id))?.articles[0]?.input).toBe("named.txt")
      })

      it("keeps a story's id while articles join and leave it", async () => {
        const library = await open()
        const [first] = await addAll(library, ["One\n#a"])
        const before = (await library.stories()).items[0]!.id
        await addAll(library, ["Two\n#a", "Three\n#a"])
        expect((await library.story(before))?.articles).toHaveLength(3)
        await library.remove(first!)
        const after = await library.story(before)
        expect(after?.id).toBe(before)
        expect(after?.articles.map(({ title }) => title)).toEqual(["Two", "Three"])
      })

      it("leads from a story that was merged away to the one that took it", async () => {
        const library = await open()
        await addAll(library, ["One\n#a", "Two\n#a", "Three\n#b"])
        const idOf = storyIds((await pagesOf((query) => library.stories(query), 50)).flat())
        const [larger, smaller] = [idOf("One"), idOf("Three")]
        const [bridge] = await addAll(library, ["Bridge\n#a #b"])
        expect((await library.story(smaller))?.id).toBe(larger)
        expect((await library.story(larger))?.articles).toHaveLength(4)
        await library.remove(bridge!)
        const { items } = await library.stories()
        expect(items.map(({ id }) => id)).toContain(larger)
        expect(items).toHaveLength(2)
        expect(new Set(items.map(({ id }) => id)).has(smaller)).toBe(false)
      })

      it("forgets a story of which nothing is left", async () => {
        const library = await open()
        const [id] = await addAll(library, ["One\n#a"])
        const { items } = await library.stories()
        await library.remove(id!)
        expect(await library.story(items[0]!.id)).toBeNull()
      })
    })

    describe("state", () => {
      it("counts what it holds and finds nothing wrong", async () => {
        const library = await open()
        await addAll(library, ["One\n#a", "Two\n#a", "Three\n#b"])
        const { captures, articles, stories, outdated, problems } = await library.state()
        expect({ captures, articles, stories, outdated, problems }).toEqual({
          captures: 3,
          articles: 3,
          stories: 2,
          outdated: 0,
          problems: [],
        })
      })

      it("rebuilds everything when asked to, and nothing changes by it", async () => {
        const library = await open()
        const ids = await addAll(library, ["One\n#a", "Two\n#a"])
        const read = async () => [await library.article(ids[0]!), await library.articles(), await library.stories()]
        const before = await read()
        expect(await library.rebuild()).toBe(0)
        expect(await library.rebuild({ all: true })).toBe(2)
        expect(await read()).toEqual(before)
      })
    })
  })
}

/** Adds texts in order. Gives their articles' ids. */
export async function addAll(library: Library, texts: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const [index, text] of texts.entries()) {
    const capture: Capture = await createCapture(text)
    ids.push((await library.add(capture, `${index}.txt`)).article.id)
  }
  return ids
}

async function pagesOf<T>(
  list: (query: { limit: number; after?: string }) => Promise<{ items: T[]; next: string | null }>,
  limit: number,
): Promise<T[][]> {
  const pages: T[][] = []
  let after: string | null | undefined
  do {
    const page = await list(after ? { limit, after } : { limit })
    pages.push(page.items)
    after = page.next
  } while (after !== null)
  return pages
}

function storyIds(items: readonly { id: string; title: string | null }[]): (title: string) => string {
  const ids = new Map(items.map(({ id, title }) => [title, id]))
  return (title) => ids.get(title) ?? `no story is called ${title}`
}
