import type { Article, IdentityDecision, Page, PageQuery, Story, StoryDecision, StorySummary } from "@corpus/core"
import { toArticleDigest } from "../article-digest.ts"
import type { Engine } from "../engine.ts"
import { firstInputs } from "../named-capture.ts"
import { fromStoryCursor, pageLimit, toPage, toStoryCursor } from "../page.ts"
import { publishedKey } from "../published-key.ts"
import { decideOneStory, decideTwoStories, foundStories, splitStories } from "../stories/decide-stories.ts"
import { toStorySummary } from "../stories/story-summary.ts"
import { readArticles } from "./article-rows.ts"
import { byArticle, readCaptures } from "./capture-rows.ts"
import { keepGrouping, readGroupings } from "./story-decisions.ts"
import { readDecisions, replaceEntities } from "./replace-entities.ts"
import { replaceStories } from "./replace-stories.ts"
import type { Database } from "./tables.ts"

/** Articles as they stood at one moment. */
interface Snapshot {
  /** How many changes had been made. */
  age: number
  articles: Article[]
  decisions: IdentityDecision[]
  groupings: StoryDecision[]
  inputs: Map<string, string>
}

/** The stories of an SQLite library: derived when somebody asks after a change, and kept until the next. */
export class SqliteStories {
  readonly #db: Database
  readonly #engine: Engine

  constructor(db: Database, engine: Engine) {
    this.#db = db
    this.#engine = engine
  }

  async count(): Promise<number> {
    await this.refresh()
    const { count } = await this.#db
      .selectFrom("stories")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow()
    return count
  }

  async page(query: PageQuery): Promise<Page<StorySummary>> {
    const limit = pageLimit(query)
    const after = fromStoryCursor(query.after)
    await this.refresh()
    let listing = this.#db.selectFrom("stories").select(["id", "key", "summary"])
    if (after) {
      listing = listing.where((row) =>
        row.or([row("key", "<", after.key), row.and([row("key", "=", after.key), row("id", ">", after.id)])]),
      )
    }
    const rows = await listing
      .orderBy("key", "desc")
      .orderBy("id")
      .limit(limit + 1)
      .execute()
    return toPage(rows, limit, ({ summary }) => JSON.parse(summary) as StorySummary, toStoryCursor)
  }

  async get(id: string): Promise<Story | null> {
    await this.refresh()
    const successor = this.#db.selectFrom("storyRedirects").select("successor").where("id", "=", id)
    const row = await this.#db
      .selectFrom("stories")
      .select("json")
      .where((row) => row.or([row("id", "=", id), row("id", "=", successor)]))
      .executeTakeFirst()
    return row ? (JSON.parse(row.json) as Story) : null
  }

  async merge(ids: readonly string[]): Promise<Story> {
    const stories = foundStories(ids, await Promise.all(ids.map((id) => this.get(id))))
    await keepGrouping(this.#db, decideOneStory(stories))
    return (await this.get(ids[0] as string)) as Story
  }

  async split(id: string, articles: readonly string[]): Promise<Story[]> {
    const [story] = foundStories([id], [await this.get(id)]) as [Story]
    const decision = decideTwoStories(story, articles)
    await keepGrouping(this.#db, decision, story.id)
    await this.refresh()
    const rows = await this.#db.selectFrom("stories").select("json").orderBy("number").execute()
    return splitStories(
      rows.map(({ json }) => JSON.parse(json) as Story),
      decision,
    )
  }

  /**
   * Derives the stories and entities again unless they are of the articles' age.
   *
   * The articles are read at one moment and the work is done without a lock; the result is kept unless another program
   * has meanwhile kept one that is as new.
   */
  async refresh(): Promise<void> {
    if (await this.#isFresh(this.#db)) return
    const { age, articles, decisions, groupings, inputs } = await this.#snapshot()
    const stories = this.#engine.toStories(articles, { inputs, decisions, groupings })
    const entities = this.#engine.toEntities(articles, stories, decisions)
    const digests = new Map(articles.map((article) => [article.id, toArticleDigest(article)]))
    await this.#db.transaction().execute(async (db) => {
      if (await this.#isFresh(db, age)) return
      await replaceStories(db, stories, (story) => {
        const summary = toStorySummary(story, digests)
        return { key: publishedKey(summary.published), summary }
      })
      await replaceEntities(db, entities)
      await db.updateTable("freshness").set({ stories: age, storiesVersion: this.#engine.version }).execute()
    })
  }

  /** Are the kept stories of this engine, and as new as the articles (or as the age given)? */
  async #isFresh(db: Database, age?: number): Promise<boolean> {
    const row = await db.selectFrom("freshness").selectAll().executeTakeFirstOrThrow()
    return row.stories >= (age ?? row.articles) && (row.storiesVersion === this.#engine.version || row.articles === 0)
  }

  async #snapshot(): Promise<Snapshot> {
    return this.#db
      .transaction()
      .setAccessMode("read only")
      .execute(async (db) => {
        const { articles: age } = await db.selectFrom("freshness").select("articles").executeTakeFirstOrThrow()
        const inputs = firstInputs(byArticle(await readCaptures(db)))
        const decisions = await readDecisions(db)
        const groupings = await readGroupings(db)
        return { age, groupings, articles: await readArticles(db, this.#engine), decisions, inputs }
      })
  }
}
