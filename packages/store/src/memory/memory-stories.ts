import type { Page, PageQuery, Story, StorySummary } from "@corpus/core"
import { toArticleDigest } from "../article-digest.ts"
import type { Engine } from "../engine.ts"
import { firstInputs } from "../named-capture.ts"
import { byStoryPlace, fromStoryCursor, pageLimit, type StoryPlace, toPage, toStoryCursor } from "../page.ts"
import { publishedKey } from "../published-key.ts"
import { keepStoryIds } from "../stories/keep-story-ids.ts"
import { toStorySummary } from "../stories/story-summary.ts"
import { MemoryEntities } from "./memory-entities.ts"
import type { MemoryRecord } from "./memory-record.ts"

interface Row extends StoryPlace {
  story: Story
  summary: StorySummary
}

/** The stories of a memory library: derived when somebody asks after a change. */
export class MemoryStories {
  readonly #engine: Engine
  readonly #records: ReadonlyMap<string, MemoryRecord>
  /** In the order in which they were first seen. */
  #rows = new Map<string, Row>()
  #redirects: ReadonlyMap<string, string> = new Map()
  #expired = false
  readonly #entities = new MemoryEntities()

  constructor(engine: Engine, records: ReadonlyMap<string, MemoryRecord>) {
    this.#engine = engine
    this.#records = records
  }

  /** To be called when articles or their captures have changed. */
  expire(): void {
    this.#expired = true
  }

  /** The entities of the articles as they are now. */
  entities(): MemoryEntities {
    this.#fresh()
    return this.#entities
  }

  count(): number {
    return this.#fresh().size
  }

  page(query: PageQuery): Page<StorySummary> {
    const limit = pageLimit(query)
    const after = fromStoryCursor(query.after)
    const rows = [...this.#fresh().values()].toSorted(byStoryPlace)
    const rest = after ? rows.filter((row) => byStoryPlace(row, after) > 0) : rows
    return toPage(rest, limit, ({ summary }) => structuredClone(summary), toStoryCursor)
  }

  get(id: string): Story | null {
    const rows = this.#fresh()
    const row = rows.get(id) ?? rows.get(this.#redirects.get(id) ?? id)
    return structuredClone(row?.story ?? null)
  }

  #fresh(): ReadonlyMap<string, Row> {
    if (!this.#expired) return this.#rows
    const records = [...this.#records.values()]
    const inputs = firstInputs(records.map(({ article, captures }) => [article.id, captures] as const))
    const articles = records.map(({ article }) => article)
    const { decisions } = this.#entities
    const derived = this.#engine.toStories(articles, { inputs, decisions })
    this.#entities.refresh(this.#engine, articles, derived)
    const known = Array.from(this.#rows, ([id, { story }]) => ({ id, articles: story.articles.map((one) => one.id) }))
    const { stories, redirects } = keepStoryIds(known, derived, this.#redirects)
    this.#redirects = redirects
    this.#replace(stories)
    this.#expired = false
    return this.#rows
  }

  #replace(stories: readonly Story[]): void {
    const digests = new Map(Array.from(this.#records, ([id, { article }]) => [id, toArticleDigest(article)]))
    const rows = new Map(
      stories.map((story): [string, Row] => {
        const summary = toStorySummary(story, digests)
        return [story.id, { id: story.id, key: publishedKey(summary.published), story, summary }]
      }),
    )
    const known = [...this.#rows.keys()].filter((id) => rows.has(id))
    this.#rows = new Map([...new Set([...known, ...rows.keys()])].map((id) => [id, rows.get(id) as Row]))
  }
}
