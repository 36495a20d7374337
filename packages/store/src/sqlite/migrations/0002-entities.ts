import { type Kysely, sql } from "kysely"

const STRICT = sql`strict`

/** Who is who through all articles, where merged ids lead, and what users decided. Stories are derived again, for their entities. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable("entities")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("names", "text", (column) => column.notNull())
    .addColumn("summary", "text", (column) => column.notNull())
    .addColumn("json", "text", (column) => column.notNull())
    .modifyEnd(STRICT)
    .execute()
  await schema
    .createTable("entityRedirects")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("successor", "text", (column) => column.notNull().references("entities.id"))
    .modifyEnd(STRICT)
    .execute()
  await schema
    .createTable("identityDecisions")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("json", "text", (column) => column.notNull())
    .modifyEnd(STRICT)
    .execute()
  await sql`update "freshness" set "storiesVersion" = ''`.execute(db)
}
