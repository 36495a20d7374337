import { type Kysely, sql } from "kysely"

/** "CORP": by which a file is known to be a library. */
export const APPLICATION_ID = 0x43_4f_52_50

const STRICT = sql`strict`

/** The first form of a library. Its rows keep their number, so that listings and cursors are stable. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(db)
  const { schema } = db
  await schema
    .createTable("contents")
    .addColumn("sha256", "text", (column) => column.primaryKey().notNull())
    .addColumn("length", "integer", (column) => column.notNull())
    .addColumn("bytes", "blob", (column) => column.notNull())
    .modifyEnd(STRICT)
    .execute()
  await sql`create trigger "contentsNeverChange" before update on "contents"
    begin select raise(abort, 'the bytes of a capture never change'); end`.execute(db)
  await schema
    .createTable("articles")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("sha256", "text", (column) => column.notNull().unique().references("contents.sha256"))
    .addColumn("coreVersion", "text", (column) => column.notNull())
    .addColumn("title", "text")
    .addColumn("lead", "text", (column) => column.notNull())
    .addColumn("publisher", "text")
    .addColumn("published", "text")
    .addColumn("language", "text")
    .addColumn("quotes", "integer", (column) => column.notNull())
    .addColumn("messages", "integer", (column) => column.notNull())
    .addColumn("addedAt", "text", (column) => column.notNull())
    .addColumn("json", "text", (column) => column.notNull())
    .modifyEnd(STRICT)
    .execute()
  await schema
    .createTable("captures")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("article", "text", (column) => column.notNull().references("articles.id").onDelete("cascade"))
    .addColumn("mediaType", "text")
    .addColumn("url", "text")
    .addColumn("fetchedAt", "text")
    .addColumn("input", "text")
    .modifyEnd(STRICT)
    .execute()
  await schema.createIndex("capturesOfArticle").on("captures").column("article").execute()
  await schema
    .createTable("removals")
    .addColumn("article", "text", (column) => column.primaryKey().notNull())
    .addColumn("removedAt", "text", (column) => column.notNull())
    .modifyEnd(STRICT)
    .execute()
  await schema
    .createTable("stories")
    .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("articleIds", "text", (column) => column.notNull())
    .addColumn("summary", "text", (column) => column.notNull())
    .addColumn("json", "text", (column) => column.notNull())
    .modifyEnd(STRICT)
    .execute()
  await schema.createIndex("storiesByPlace").on("stories").columns(["key desc", "id"]).execute()
  await schema
    .createTable("storyRedirects")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("successor", "text", (column) => column.notNull().references("stories.id"))
    .modifyEnd(STRICT)
    .execute()
  await schema
    .createTable("freshness")
    .addColumn("articles", "integer", (column) => column.notNull())
    .addColumn("stories", "integer", (column) => column.notNull())
    .addColumn("storiesVersion", "text", (column) => column.notNull())
    .modifyEnd(STRICT)
    .execute()
  await sql`insert into "freshness" values (0, 0, '')`.execute(db)
}
