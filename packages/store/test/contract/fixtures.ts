import { fileURLToPath } from "node:url"
import type { Article, Library, Story } from "@corpus/core"
import { describe, expect, it } from "vitest"
import { readInputs } from "../../src/inputs/read-inputs.ts"
import { seed } from "../../src/inputs/seed.ts"
import type { Contract } from "./contract.ts"

const CORPUS = fileURLToPath(new URL("../../../../corpus", import.meta.url))

/** The fixture articles come out of a library as they come out of the engine. */
export function fixturesContract({ open, engine }: Contract): void {
  describe("the fixtures", () => {
    it("are the same articles and the same story as without a library", async () => {
      const library = await open()
      expect(await seed(library, CORPUS, engine)).toBe(5)
      const articles: Article[] = []
      const inputs = new Map<string, string>()
      for await (const read of readInputs(["."], { cwd: CORPUS })) {
        if ("error" in read) throw read.error
        const article = engine.parse(read.capture)
        articles.push(article)
        inputs.set(article.id, read.input)
      }
      for (const article of articles) expect(await library.article(article.id)).toEqual(article)
      const stories = engine.toStories(articles, { inputs })
      expect(await storiesOf(library)).toEqual(stories)
    })

    it("come one by one, and every story id seen on the way leads to the one story they make", async () => {
      const library = await open()
      const seen = new Set<string>()
      for await (const read of readInputs(["."], { cwd: CORPUS })) {
        if ("error" in read) throw read.error
        await library.add(read.capture, read.input)
        for (const { id } of (await library.stories()).items) seen.add(id)
      }
      const [only, ...others] = await storiesOf(library)
      expect(others).toEqual([])
      expect(only?.articles).toHaveLength(5)
      for (const id of seen) expect(await library.story(id)).toEqual(only)
    })
  })
}

async function storiesOf(library: Library): Promise<(Story | null)[]> {
  const { items } = await library.stories()
  return Promise.all(items.map(({ id }) => library.story(id)))
}
