import type { Story, StorySummary } from "@corpus/core"
import type { ArticleDigest } from "../article-digest.ts"
import { publishedKey } from "../published-key.ts"

/** A story's line in a listing. `digests` holds those of its articles. */
export function toStorySummary(story: Story, digests: ReadonlyMap<string, ArticleDigest>): StorySummary {
  const articles = story.articles.flatMap(({ id }) => digests.get(id) ?? [])
  const earliestFirst = articles.toSorted((a, b) => compareDates(a.published, b.published))
  const chief = earliestFirst.find(({ title }) => title !== null) ?? earliestFirst[0]
  const latest = earliestFirst.findLast(({ published }) => published !== null)
  return {
    id: story.id,
    title: chief?.title ?? null,
    lead: chief?.lead ?? "",
    outlets: [...new Set(story.articles.map(({ outlet }) => outlet.name))],
    articles: story.articles.length,
    utterances: story.utterances.length,
    differ: story.facts.filter(({ verdict }) => verdict === "differ").length,
    published: latest?.published ?? null,
  }
}

/** Earliest first, what has no date last. */
function compareDates(a: string | null, b: string | null): number {
  const [left, right] = [publishedKey(a), publishedKey(b)]
  if (left === right) return 0
  if (left === "" || right === "") return left === "" ? 1 : -1
  return left < right ? -1 : 1
}
