import fc from "fast-check"
import { expect, it } from "vitest"
import { textBlocks } from "../../src/ledger/text-blocks.ts"
import type { Article, CheckFinding } from "../../src/schema/index.ts"
import { checkDraft } from "../../src/story/check/check-draft.ts"
import { articleFrom, storyArticles } from "./story-article.ts"

const FOLDERS = ["quake", "ruling", "transfer", "merger"]

/** A draft, which is one article of a story, and the others. */
const given = fc.tuple(fc.constantFrom(...FOLDERS), fc.nat()).map(([folder, at]) => {
  const all = storyArticles(folder)
  const draft = all[at % all.length] as Article
  return { draft, others: all.filter((article) => article !== draft) }
})

const STRANGER = articleFrom(
  "title: New bakery opens in the old station\npublished: 2021-05-04\npublisher: Village Voice\n\nA bakery opened in the old station, and its baker was glad.\n",
)

it("a check is the same whatever the order of the articles, and a stranger without figures or quotations changes nothing", () => {
  fc.assert(
    fc.property(given, fc.nat(), ({ draft, others }, seed) => {
      const { findings } = checkDraft(draft, others)
      const turned = others.map((_, at) => others[(at + seed) % others.length] as Article)
      expect(checkDraft(draft, turned).findings).toEqual(findings)
      const isOfStranger = ({ sources }: CheckFinding): boolean =>
        sources.some(({ article }) => article === STRANGER.id)
      const beside = checkDraft(draft, [...others, STRANGER]).findings
      expect(beside.filter(isOfStranger)).toEqual([])
      expect(beside.map(({ verdict }) => verdict)).toEqual(findings.map(({ verdict }) => verdict))
    }),
    { numRuns: 12 },
  )
})

it("every span of a check has the words that its article has there", () => {
  fc.assert(
    fc.property(given, ({ draft, others }) => {
      const read = (article: Article | undefined, start: number, end: number): string =>
        (article === undefined ? [] : textBlocks(article))
          .flatMap(({ map }) => {
            const { from, to } = map.toText(start, end)
            return to > from ? [map.text.slice(from, to)] : []
          })
          .join("")
      for (const { start, end, text, sources } of checkDraft(draft, others).findings) {
        expect(read(draft, start, end)).toBe(text)
        for (const source of sources) {
          const article = others.find(({ id }) => id === source.article)
          expect(read(article, source.start, source.end)).toBe(source.text)
        }
      }
    }),
    { numRuns: 12 },
  )
})
