import { CorpusError } from "@corpus/core"
import { sql } from "kysely"
import { type Migration, Migrator } from "kysely/migration"
import * as library from "./migrations/0001-library.ts"
import * as entities from "./migrations/0002-entities.ts"
import * as storyDecisions from "./migrations/0003-story-decisions.ts"
import type { Database } from "./tables.ts"

/** Every step from an empty file to the present form, by name; a step that was released never changes. */
const MIGRATIONS: Record<string, Migration> = {
  "0001-library": library,
  "0002-entities": entities,
  "0003-story-decisions": storyDecisions,
}

/** Brings a library to the present form. Two programs may do so at once: the second finds it done. */
export async function migrate(db: Database, path: string): Promise<void> {
  const applied = await appliedMigrations(db)
  const unknown = applied.filter((name) => !Object.hasOwn(MIGRATIONS, name))
  if (unknown.length > 0) {
    throw new CorpusError(
      "library-too-new",
      `${path} was written by a newer version (${unknown.join(", ")}). Update this program, or choose another library with --library.`,
    )
  }
  if (applied.length === Object.keys(MIGRATIONS).length) return
  await db.transaction().execute(async (transaction) => {
    const provider = { getMigrations: async () => MIGRATIONS }
    const { error } = await new Migrator({ db: transaction, provider }).migrateToLatest()
    if (error) throw error
  })
}

/** Names of the steps that a library has been through. */
export async function appliedMigrations(db: Database): Promise<string[]> {
  const table = await sql`select 1 from sqlite_schema where name = 'kysely_migration'`.execute(db)
  if (table.rows.length === 0) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}
