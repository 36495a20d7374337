import { createCapture, type Library } from "@corpus/core"
import { describe, expect, it } from "vitest"
import { addAll, codeOf } from "./steps.ts"
import type { Contract } from "./contract.ts"

/** Stories follow the articles and keep their ids; the state tells what is there. */
export function storiesContract({ open }: Contract): void {
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
      const before = (await library.stories()).items
      const idOf = (title: string) => before.find((story) => story.title === title)!.id
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

    it("are merged for good, and who joins one joins the other", async () => {
      const library = await open()
      await addAll(library, ["One\n#a", "Two\n#a", "Three\n#b"])
      const idOf = await idsByTitle(library)
      const [larger, smaller] = [idOf("One"), idOf("Three")]
      const merged = await library.mergeStories([smaller, larger])
      expect([merged.id, merged.articles.length]).toEqual([larger, 3])
      await library.rebuild({ all: true })
      expect(await library.story(smaller)).toEqual(merged)
      await addAll(library, ["Four\n#b", "Five\n#a", "Six\n#c"])
      expect((await library.story(smaller))?.articles).toHaveLength(5)
      expect((await library.stories()).items).toHaveLength(2)
    })

    it("are split for good: what stays keeps the id, and who comes joins the likest", async () => {
      const library = await open()
      const [one, two, three] = await addAll(library, ["One\n#a #x", "Two\n#a #x", "Three\n#a #y"])
      const before = (await library.stories()).items[0]!.id
      const [stays, goes] = await library.splitStory(before, [one!, two!])
      expect([stays!.id, stays!.articles.map(({ id }) => id)]).toEqual([before, [three]])
      expect(goes!.articles.map(({ id }) => id).toSorted()).toEqual([one, two].toSorted())
      await library.rebuild({ all: true })
      expect(await library.story(goes!.id)).toEqual(goes)
      await addAll(library, ["Four\n#a #x", "Five\n#a #y"])
      const titles = async (id: string) => (await library.story(id))?.articles.map(({ title }) => title).toSorted()
      expect(await titles(before)).toEqual(["Five", "Three"])
      expect(await titles(goes!.id)).toEqual(["Four", "One", "Two"])
      const again = await library.mergeStories([before, goes!.id])
      expect([again.id, again.articles.length]).toEqual([goes!.id, 5])
      expect((await library.story(before))?.id).toBe(goes!.id)
    })

    it("say what cannot be merged or split", async () => {
      const library = await open()
      const [one] = await addAll(library, ["One\n#a", "Two\n#b"])
      const id = (await idsByTitle(library))("One")
      expect(await codeOf(library.mergeStories([id, "s-none"]))).toBe("not-found")
      expect(await codeOf(library.mergeStories([id, id]))).toBe("usage")
      expect(await codeOf(library.mergeStories([]))).toBe("usage")
      expect(await codeOf(library.splitStory("s-none", [one!]))).toBe("not-found")
      expect(await codeOf(library.splitStory(id, [one!, "none"]))).toBe("not-found")
      expect(await codeOf(library.splitStory(id, [one!]))).toBe("usage")
      expect(await codeOf(library.splitStory(id, []))).toBe("usage")
      expect((await library.stories()).items).toHaveLength(2)
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
}

/** The ids of a library's stories, by their titles. */
async function idsByTitle(library: Library): Promise<(title: string) => string> {
  const { items } = await library.stories()
  return (sought) => items.find(({ title }) => title === sought)!.id
}
