import type { Added, Capture, EntityQuery, Library, LibraryState, PageQuery, StoryEntity } from "@corpus/core"
import { toArticleDigest } from "../article-digest.ts"
import { coreEngine, type Engine } from "../engine.ts"
import type { LibraryOptions } from "../library-options.ts"
import { inputNames, isSameCapture, toCapture, toNamedCapture } from "../named-capture.ts"
import { fromArticleCursor, pageLimit, toPage } from "../page.ts"
import type { MemoryRecord } from "./memory-record.ts"
import { MemoryStories } from "./memory-stories.ts"

/** A library that lives as long as its process: for tests, the edge, and one-off runs. */
export function createMemoryLibrary(options: LibraryOptions = {}): Library {
  return new MemoryLibrary(options.engine ?? coreEngine, options.now ?? (() => new Date()))
}

/** What goes in and out is copied, so that no caller's change reaches what the library holds. */
class MemoryLibrary implements Library {
  readonly #engine: Engine
  readonly #now: () => Date
  readonly #records = new Map<string, MemoryRecord>()
  readonly #removed = new Set<string>()
  readonly #stories: MemoryStories
  #count = 0

  constructor(engine: Engine, now: () => Date) {
    this.#engine = engine
    this.#now = now
    this.#stories = new MemoryStories(engine, this.#records)
  }

  async add(capture: Capture, input?: string): Promise<Added> {
    const named = toNamedCapture(capture, input)
    const known = [...this.#records.values()].find(({ captures }) => captures[0]?.sha256 === capture.sha256)
    if (known) {
      if (!known.captures.some((other) => isSameCapture(other, named))) {
        known.captures.push(named)
        this.#stories.expire()
      }
      return { article: structuredClone(known.article), isNew: false }
    }
    const bytes = capture.bytes.slice()
    const article = this.#engine.parse({ ...capture, bytes })
    const addedAt = this.#now().toISOString()
    this.#records.set(article.id, { number: ++this.#count, article, bytes, captures: [named], addedAt })
    this.#removed.delete(article.id)
    this.#stories.expire()
    return { article: structuredClone(article), isNew: true }
  }

  async articles(query: PageQuery = {}) {
    const limit = pageLimit(query)
    const before = fromArticleCursor(query.after)
    const rows = [...this.#records.values()].reverse().filter(({ number }) => number < before)
    const toSummary = ({ article, addedAt, captures }: MemoryRecord) => ({
      ...toArticleDigest(article),
      addedAt,
      inputs: inputNames(captures),
    })
    return toPage(rows, limit, toSummary, ({ number }) => String(number))
  }

  async article(id: string) {
    return structuredClone(this.#records.get(id)?.article ?? null)
  }

  async bytes(id: string) {
    return this.#records.get(id)?.bytes.slice() ?? null
  }

  async captures(id: string) {
    return structuredClone(this.#records.get(id)?.captures ?? [])
  }

  async remove(id: string) {
    if (!this.#records.delete(id)) return false
    this.#removed.add(id)
    this.#stories.expire()
    return true
  }

  async wasRemoved(id: string) {
    return this.#removed.has(id)
  }

  async stories(query: PageQuery = {}) {
    return this.#stories.page(query)
  }

  async story(id: string) {
    return this.#stories.get(id)
  }

  async mergeStories(ids: readonly string[]) {
    return this.#stories.merge(ids)
  }

  async splitStory(id: string, articles: readonly string[]) {
    return this.#stories.split(id, articles)
  }

  async entities(query: EntityQuery = {}) {
    return this.#stories.entities().page(query)
  }

  async entity(id: string) {
    return this.#stories.entities().get(id)
  }

  async mergeEntities(ids: readonly string[]) {
    this.#stories.entities().merge(ids)
    this.#stories.expire()
    return (await this.entity(ids[0] as string)) as StoryEntity
  }

  async splitEntity(id: string, articles: readonly string[]) {
    const parts = this.#stories.entities().split(id, articles)
    this.#stories.expire()
    const stays = (await this.entity(id)) as StoryEntity
    return [
      stays,
      ...this.#stories
        .entities()
        .withParts(parts)
        .filter((entity) => entity.id !== stays.id),
    ]
  }

  async rebuild(options: { all?: boolean } = {}) {
    const outdated = [...this.#records.values()].filter((record) => options.all || this.#isOutdated(record))
    for (const record of outdated) {
      const [first] = record.captures
      if (first) record.article = this.#engine.parse(toCapture(first, record.bytes))
    }
    this.#stories.expire()
    return outdated.length
  }

  async state(): Promise<LibraryState> {
    const records = [...this.#records.values()]
    return {
      kind: "memory",
      location: null,
      schema: null,
      bytes: null,
      captures: records.reduce((sum, { captures }) => sum + captures.length, 0),
      articles: records.length,
      stories: this.#stories.count(),
      outdated: records.filter((record) => this.#isOutdated(record)).length,
      problems: [],
    }
  }

  async close() {}

  #isOutdated({ article }: MemoryRecord): boolean {
    return article.coreVersion !== this.#engine.version
  }
}
