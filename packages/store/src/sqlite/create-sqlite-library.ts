import type { Added, Capture, EntityQuery, Library, LibraryState, PageQuery } from "@corpus/core"
import { createEngine, type Engine } from "../engine.ts"
import { nameModel } from "../names/name-model.ts"
import type { LibraryOptions } from "../library-options.ts"
import { isSameCapture, type NamedCapture, toNamedCapture } from "../named-capture.ts"
import {
  deleteArticle,
  deriveArticle,
  findArticle,
  insertArticle,
  readArticle,
  readBytes,
  replaceArticle,
  touch,
} from "./article-rows.ts"
import { addCapture, readCaptures } from "./capture-rows.ts"
import { openDatabase } from "./open-database.ts"
import { pageArticles } from "./page-articles.ts"
import { readState } from "./read-state.ts"
import { SqliteEntities } from "./sqlite-entities.ts"
import { SqliteStories } from "./sqlite-stories.ts"
import type { Database } from "./tables.ts"

export interface SqliteLibraryOptions extends LibraryOptions {
  /** The file; it and its folder are made where they are missing. */
  path: string
}

/**
 * Opens a library in one SQLite file, which several programs may use at once.
 *
 * @throws CorpusError `library-unusable`, or `library-too-new` where a newer version wrote it.
 */
export async function createSqliteLibrary({ path, engine, now }: SqliteLibraryOptions): Promise<Library> {
  return new SqliteLibrary(await openDatabase(path), path, engine ?? createEngine(nameModel), now ?? (() => new Date()))
}

class SqliteLibrary implements Library {
  readonly #db: Database
  readonly #path: string
  readonly #engine: Engine
  readonly #now: () => Date
  readonly #stories: SqliteStories
  readonly #entities: SqliteEntities

  constructor(db: Database, path: string, engine: Engine, now: () => Date) {
    this.#db = db
    this.#path = path
    this.#engine = engine
    this.#now = now
    this.#stories = new SqliteStories(db, engine)
    this.#entities = new SqliteEntities(db, () => this.#stories.refresh())
  }

  async add(capture: Capture, input?: string): Promise<Added> {
    const known = await this.#addAgain(toNamedCapture(capture, input))
    if (known) return known
    const article = this.#engine.parse(capture)
    const addedAt = this.#now().toISOString()
    const isNew = await this.#db.transaction().execute((db) => insertArticle(db, article, capture, { input, addedAt }))
    // Where another program took the same bytes in meanwhile, this is one more capture of them.
    return isNew ? { article, isNew } : this.add(capture, input)
  }

  /** Adds a capture of bytes that are here already; null where they are not. */
  async #addAgain(named: NamedCapture): Promise<Added | null> {
    const id = await findArticle(this.#db, named.sha256)
    if (id === null) return null
    const captures = await this.captures(id)
    if (!captures.some((other) => isSameCapture(other, named))) {
      await this.#db.transaction().execute(async (db) => {
        const isHere = (await findArticle(db, named.sha256)) !== null
        if (isHere && (await addCapture(db, id, named))) await touch(db)
      })
    }
    const article = await readArticle(this.#db, this.#engine, id)
    if (article === null || article.coreVersion === this.#engine.version) return article && { article, isNew: false }
    const renewed = await this.#renew(id)
    return renewed && { article: renewed, isNew: false }
  }

  async articles(query: PageQuery = {}) {
    return pageArticles(this.#db, query)
  }

  async article(id: string) {
    return readArticle(this.#db, this.#engine, id)
  }

  async bytes(id: string) {
    return readBytes(this.#db, id)
  }

  async captures(id: string) {
    return (await readCaptures(this.#db, [id])).map(({ capture }) => capture)
  }

  async remove(id: string) {
    const removedAt = this.#now().toISOString()
    return this.#db.transaction().execute((db) => deleteArticle(db, id, removedAt))
  }

  async wasRemoved(id: string) {
    const row = await this.#db.selectFrom("removals").select("article").where("article", "=", id).executeTakeFirst()
    return row !== undefined
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
    return this.#entities.page(query)
  }

  async entity(id: string) {
    return this.#entities.get(id)
  }

  async mergeEntities(ids: readonly string[]) {
    return this.#entities.merge(ids)
  }

  async splitEntity(id: string, articles: readonly string[]) {
    return this.#entities.split(id, articles)
  }

  async rebuild({ all = false }: { all?: boolean } = {}) {
    const every = this.#db.selectFrom("articles").select("id").orderBy("number")
    const rows = await (all ? every : every.where("coreVersion", "!=", this.#engine.version)).execute()
    let count = 0
    for (const { id } of rows) if (await this.#renew(id)) count++
    return count
  }

  /** Derives an article anew and keeps the result; null where it was removed meanwhile. */
  async #renew(id: string) {
    const article = await deriveArticle(this.#db, this.#engine, id)
    if (article) await this.#db.transaction().execute((db) => replaceArticle(db, article))
    return article
  }

  async state(): Promise<LibraryState> {
    const stories = await this.#stories.count()
    return { ...(await readState(this.#db, this.#path, this.#engine.version)), stories }
  }

  async close() {
    await this.#db.destroy()
  }
}
