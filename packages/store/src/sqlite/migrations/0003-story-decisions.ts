import { type Kysely, sql } from "kysely"

/** What users decided of which articles tell one event. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("storyDecisions")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("json", "text", (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute()
}
