import { type Article, type Capture, SCHEMA_VERSION } from "@corpus/core"
import { toArticleDigest } from "../article-digest.ts"
import type { Engine } from "../engine.ts"
import { toCapture, toNamedCapture } from "../named-capture.ts"
import { addCapture, readCaptures } from "./capture-rows.ts"
import type { Database } from "./tables.ts"

/** The id of the article that was read from bytes with this hash. */
export async function findArticle(db: Database, sha256: string): Promise<string | null> {
  const row = await db.selectFrom("articles").select("id").where("sha256", "=", sha256).executeTakeFirst()
  return row?.id ?? null
}

/** Reads an article, from its bytes where it was stored in another version of the schema. */
export async function readArticle(db: Database, engine: Engine, id: string): Promise<Article | null> {
  const row = await db.selectFrom("articles").select("json").where("id", "=", id).executeTakeFirst()
  return row ? fromJson(db, engine, id, row.json) : null
}

/** Every article, in the order in which they came. */
export async function readArticles(db: Database, engine: Engine): Promise<Article[]> {
  const articles: Article[] = []
  for (const { id, json } of await db.selectFrom("articles").select(["id", "json"]).orderBy("number").execute()) {
    const article = await fromJson(db, engine, id, json)
    if (article) articles.push(article)
  }
  return articles
}

async function fromJson(db: Database, engine: Engine, id: string, json: string): Promise<Article | null> {
  const article = JSON.parse(json) as Article
  return article.schemaVersion === SCHEMA_VERSION ? article : deriveArticle(db, engine, id)
}

/** Derives an article anew from its bytes and first capture; null where there is none. */
export async function deriveArticle(db: Database, engine: Engine, id: string): Promise<Article | null> {
  const [first] = await readCaptures(db, [id])
  const bytes = await readBytes(db, id)
  return first && bytes ? engine.parse(toCapture(first.capture, bytes)) : null
}

/** The bytes an article was read from. */
export async function readBytes(db: Database, id: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom("articles")
    .innerJoin("contents", "contents.sha256", "articles.sha256")
    .select("bytes")
    .where("id", "=", id)
    .executeTakeFirst()
  return row?.bytes ?? null
}

/** Adds an article with its bytes and capture; false where its bytes are there already. Belongs in a transaction. */
export async function insertArticle(
  db: Database,
  article: Article,
  capture: Capture,
  { input, addedAt }: { input: string | undefined; addedAt: string },
): Promise<boolean> {
  const { sha256, length, bytes } = capture
  if (await findArticle(db, sha256)) return false
  await db.insertInto("contents").values({ sha256, length, bytes }).execute()
  await db
    .insertInto("articles")
    .values({ ...toColumns(article), sha256, addedAt })
    .execute()
  await addCapture(db, article.id, toNamedCapture(capture, input))
  await db.deleteFrom("removals").where("article", "=", article.id).execute()
  await touch(db)
  return true
}

/** Puts an article in the place of its earlier form. */
export async function replaceArticle(db: Database, article: Article): Promise<void> {
  await db.updateTable("articles").set(toColumns(article)).where("id", "=", article.id).execute()
  await touch(db)
}

/** Removes an article with its bytes and captures; false where there is none. Belongs in a transaction. */
export async function deleteArticle(db: Database, article: string, removedAt: string): Promise<boolean> {
  const row = await db.deleteFrom("articles").where("id", "=", article).returning("sha256").executeTakeFirst()
  if (!row) return false
  await db.deleteFrom("contents").where("sha256", "=", row.sha256).execute()
  await db.insertInto("removals").values({ article, removedAt }).execute()
  await touch(db)
  return true
}

/** Notes that articles or their captures have changed, so that stories are derived when next asked for. */
export async function touch(db: Database): Promise<void> {
  await db
    .updateTable("freshness")
    .set((row) => ({ articles: row("articles", "+", 1) }))
    .execute()
}

/** What derives from an article. */
function toColumns(article: Article) {
  return { ...toArticleDigest(article), coreVersion: article.coreVersion, json: JSON.stringify(article) }
}
