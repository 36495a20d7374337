import type { IdentityDecision, StoryEntity } from "@corpus/core"
import { toEntitySummary } from "../entities/entity-summary.ts"
import { keepEntityIds, partsOf } from "../entities/keep-entity-ids.ts"
import type { Database } from "./tables.ts"

/** Puts entities derived anew in the place of the kept ones, under the ids of those. Belongs in a transaction. */
export async function replaceEntities(db: Database, derived: readonly StoryEntity[]): Promise<void> {
  const rows = await db.selectFrom("entities").select(["id", "json"]).orderBy("number").execute()
  const known = rows.map(({ id, json }) => ({ id, members: partsOf(JSON.parse(json) as StoryEntity) }))
  const before = await db.selectFrom("entityRedirects").selectAll().execute()
  const kept = keepEntityIds(known, derived, new Map(before.map(({ id, successor }) => [id, successor])))
  await db.deleteFrom("entityRedirects").execute()
  const living = new Set(kept.entities.map(({ id }) => id))
  for (const { id } of known) if (!living.has(id)) await db.deleteFrom("entities").where("id", "=", id).execute()
  const written = new Map(rows.map(({ id, json }) => [id, json]))
  for (const entity of kept.entities) {
    const json = JSON.stringify(entity)
    if (written.get(entity.id) !== json) await keepEntity(db, entity, json)
  }
  for (const [id, successor] of kept.redirects)
    await db.insertInto("entityRedirects").values({ id, successor }).execute()
}

/** An entity that was there keeps its number. */
async function keepEntity(db: Database, entity: StoryEntity, json: string): Promise<void> {
  const summary = toEntitySummary(entity)
  const names = [summary.name, ...summary.names].join("\n").toLowerCase()
  const columns = { type: entity.type, names, summary: JSON.stringify(summary), json }
  await db
    .insertInto("entities")
    .values({ id: entity.id, ...columns })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(columns))
    .execute()
}

/** What users decided of who is who, the first decision first. */
export async function readDecisions(db: Database): Promise<IdentityDecision[]> {
  const rows = await db.selectFrom("identityDecisions").select("json").orderBy("number").execute()
  return rows.map(({ json }) => JSON.parse(json) as IdentityDecision)
}
