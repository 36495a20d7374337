import type { Page, PageQuery, Story, StoryDecision, StorySummary } from "@corpus/core"
import { toArticleDigest } from "../article-digest.ts"
import type { Engine } from "../engine.ts"
import { firstInputs } from "../named-capture.ts"
import { byStoryPlace, fromStoryCursor, pageLimit, type StoryPlace, toPage, toStoryCursor } from "../page.ts"
import { publishedKey } from "../published-key.ts"
import { decideOneStory, decideTwoStories, foundStories, splitStories } from "../stories/decide-stories.ts"
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
  /** What its user decided of which articles tell one event. */
  readonly #groupings: StoryDecision[] = []

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

  /** Remembers that stories are one. */
  merge(ids: readonly string[]): Story {
    this.#groupings.push(
      decideOneStory(
        foundStories(
          ids,
          ids.map((id) => this.get(id)),
        ),
      ),
    )
    this.expire()
    return this.get(ids[0] as string) as Story
  }

  /** Remembers that some articles of a story are another. Gives the one that stays, then the other. */
  split(id: string, articles: readonly string[]): Story[] {
    const [story] = foundStories([id], [this.get(id)]) as [Story]
    const decision = decideTwoStories(story, articles)
    this.#groupings.push(decision)
    // What leaves has no say in who keeps the id.
    const row = this.#rows.get(story.id) as Row
    row.story.articles = row.story.articles.filter((article) => !decision.parts.includes(article.id))
    this.expire()
    return structuredClone(
      splitStories(
        Array.from(this.#fresh().values(), (one) => one.story),
        decision,
      ),
    )
  }

  #fresh(): ReadonlyMap<string, Row> {
    if (!this.#expired) return this.#rows
    const records = [...this.#records.values()]
    const inputs = firstInputs(records.map(({ article, captures }) => [article.id, captures] as const))
    const articles = records.map(({ article }) => article)
    const { decisions } = this.#entities
    const derived = this.#engine.toStories(articles, { inputs, decisions, groupings: this.#groupings })
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
