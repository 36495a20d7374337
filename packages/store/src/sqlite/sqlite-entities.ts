import type { EntityQuery, EntitySummary, IdentityDecision, Page, StoryEntity } from "@corpus/core"
import { decideApart, decideTogether, foundEntities } from "../entities/decide.ts"
import { partsOf } from "../entities/keep-entity-ids.ts"
import { fromNumberCursor, pageLimit, toPage } from "../page.ts"
import { touch } from "./article-rows.ts"
import type { Database } from "./tables.ts"

/** The entities of an SQLite library, which are derived with its stories. */
export class SqliteEntities {
  readonly #db: Database
  readonly #refresh: () => Promise<void>

  /** @param refresh derives stories and entities where articles or decisions have changed. */
  constructor(db: Database, refresh: () => Promise<void>) {
    this.#db = db
    this.#refresh = refresh
  }

  async page(query: EntityQuery): Promise<Page<EntitySummary>> {
    const limit = pageLimit(query)
    const after = fromNumberCursor(query.after)
    await this.#refresh()
    let listing = this.#db.selectFrom("entities").select(["number", "summary"]).where("number", ">", after)
    if (query.type !== undefined) listing = listing.where("type", "=", query.type)
    if (query.name !== undefined) {
      const sought = query.name.toLowerCase()
      listing = listing.where((one) => one.fn<number>("instr", ["names", one.val(sought)]), ">", 0)
    }
    const rows = await listing
      .orderBy("number")
      .limit(limit + 1)
      .execute()
    return toPage(
      rows,
      limit,
      ({ summary }) => JSON.parse(summary) as EntitySummary,
      ({ number }) => String(number),
    )
  }

  async get(id: string): Promise<StoryEntity | null> {
    await this.#refresh()
    const successor = this.#db.selectFrom("entityRedirects").select("successor").where("id", "=", id)
    const row = await this.#db
      .selectFrom("entities")
      .select("json")
      .where((one) => one.or([one("id", "=", id), one("id", "=", successor)]))
      .executeTakeFirst()
    return row ? (JSON.parse(row.json) as StoryEntity) : null
  }

  async merge(ids: readonly string[]): Promise<StoryEntity> {
    const entities = foundEntities(ids, await Promise.all(ids.map((id) => this.get(id))))
    await this.#remember(decideTogether(entities))
    return (await this.get(ids[0] as string)) as StoryEntity
  }

  async split(id: string, articles: readonly string[]): Promise<StoryEntity[]> {
    const [entity] = foundEntities([id], [await this.get(id)]) as [StoryEntity]
    const decision = decideApart(entity, articles)
    await this.#remember(decision)
    const stays = (await this.get(id)) as StoryEntity
    return [stays, ...(await this.#withParts(decision.parts)).filter((other) => other.id !== stays.id)]
  }

  /** The entities that parts belong to, each once. */
  async #withParts(parts: readonly string[]): Promise<StoryEntity[]> {
    const sought = new Set(parts)
    const rows = await this.#db.selectFrom("entities").select("json").orderBy("number").execute()
    const entities = rows.map(({ json }) => JSON.parse(json) as StoryEntity)
    return entities.filter((entity) => partsOf(entity).some((part) => sought.has(part)))
  }

  async #remember(decision: IdentityDecision): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      await db
        .insertInto("identityDecisions")
        .values({ json: JSON.stringify(decision) })
        .execute()
      await touch(db)
    })
  }
}
