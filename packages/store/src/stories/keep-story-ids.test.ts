import type { Story } from "@corpus/core"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { keepStoryIds, type KnownStory } from "./keep-story-ids.ts"

const nothing = {
  entities: [],
  statements: [],
  utterances: [],
  facts: [],
  origins: [],
  voice: [],
  lint: [],
  timeline: [],
}

/** A story as core derives it: its id is made from its articles. */
function derived(...ids: string[]): Story {
  const outlet = { name: "x", fallback: false }
  const articles = ids.map((id) => ({ id, outlet, title: null, published: null, why: [] }))
  return { schemaVersion: 1, id: `of-${ids[0]}`, revision: ids.join(), articles, ...nothing }
}

const idsOf = (stories: readonly Story[]) => stories.map(({ id }) => id)

describe("keepStoryIds", () => {
  it("gives new stories their own ids", () => {
    expect(idsOf(keepStoryIds([], [derived("a"), derived("b", "c")]).stories)).toEqual(["of-a", "of-b"])
  })

  it("keeps the id of the known story that shares most articles", () => {
    const known = [
      { id: "one", articles: ["a"] },
      { id: "two", articles: ["b", "c"] },
    ]
    const kept = keepStoryIds(known, [derived("a", "b", "c", "d")])
    expect(idsOf(kept.stories)).toEqual(["two"])
    expect(kept.redirects).toEqual(new Map([["one", "two"]]))
  })

  it("keeps the id known longer where two share as many", () => {
    const known = [
      { id: "younger-name", articles: ["a"] },
      { id: "a-name", articles: ["b"] },
    ]
    expect(idsOf(keepStoryIds(known, [derived("a", "b")]).stories)).toEqual(["younger-name"])
  })

  it("gives a split story's id to the larger part and the other a new one", () => {
    const known = [{ id: "of-a", articles: ["a", "b", "c"] }]
    const kept = keepStoryIds(known, [derived("a"), derived("b", "c")])
    expect(idsOf(kept.stories)).toEqual(["of-a-2", "of-a"])
    expect(kept.redirects).toEqual(new Map())
  })

  it("lets older redirects follow a story that is merged away in its turn", () => {
    const known = [
      { id: "one", articles: ["a"] },
      { id: "two", articles: ["b", "c"] },
    ]
    const kept = keepStoryIds(known, [derived("a", "b", "c")], new Map([["zero", "one"]]))
    expect(Object.fromEntries(kept.redirects)).toEqual({ zero: "two", one: "two" })
  })

  it("drops redirects to a story of which nothing is left", () => {
    const kept = keepStoryIds([{ id: "one", articles: ["a"] }], [derived("b")], new Map([["zero", "one"]]))
    expect(kept.redirects).toEqual(new Map())
  })

  const articles = Array.from({ length: 12 }, (_, index) => `article-${index}`)
  /** Some of the articles, each in one of a few groups. */
  const partition = fc
    .array(fc.option(fc.nat(4), { freq: 3 }), { minLength: articles.length, maxLength: articles.length })
    .map((groups) => {
      const placed = articles.filter((_, index) => groups[index] !== null)
      return [...Map.groupBy(placed, (id) => groups[articles.indexOf(id)]).values()]
    })

  it("loses no id, gives none twice and keeps all when nothing changes, through any history", () => {
    fc.assert(
      fc.property(fc.array(partition, { minLength: 1, maxLength: 6 }), (history) => {
        let known: KnownStory[] = []
        let redirects: ReadonlyMap<string, string> = new Map()
        for (const groups of history) {
          const stories = groups.map((group) => derived(...group))
          const kept = keepStoryIds(known, stories, redirects)
          const ids = new Set(idsOf(kept.stories))
          expect(ids.size).toBe(stories.length)
          for (const [old, target] of kept.redirects) expect([ids.has(old), ids.has(target)]).toEqual([false, true])
          const placed = new Set(groups.flat())
          for (const { id, articles: before } of known) {
            const isLeft = before.some((article) => placed.has(article))
            expect(ids.has(id) || kept.redirects.has(id)).toBe(isLeft)
          }
          known = kept.stories.map(({ id, articles: now }) => ({ id, articles: now.map((article) => article.id) }))
          redirects = kept.redirects
          const again = keepStoryIds(known, stories, redirects)
          expect(idsOf(again.stories)).toEqual(known.map(({ id }) => id))
          expect(again.redirects).toEqual(redirects)
        }
      }),
      { numRuns: 500 },
    )
  })
})
