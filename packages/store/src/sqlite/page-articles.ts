import type { ArticleSummary, Page, PageQuery } from "@corpus/core"
import { inputNames } from "../named-capture.ts"
import { fromArticleCursor, pageLimit, toPage } from "../page.ts"
import { byArticle, readCaptures } from "./capture-rows.ts"
import type { Database } from "./tables.ts"

/** A page of the articles, newest first. */
export async function pageArticles(db: Database, query: PageQuery): Promise<Page<ArticleSummary>> {
  const limit = pageLimit(query)
  const rows = await db
    .selectFrom("articles")
    .select(["number", "id", "title", "lead", "publisher", "published", "language", "addedAt", "quotes", "messages"])
    .where("number", "<", fromArticleCursor(query.after))
    .orderBy("number", "desc")
    .limit(limit + 1)
    .execute()
  const ids = rows.map(({ id }) => id)
  const captures = byArticle(await readCaptures(db, ids))
  const toSummary = (row: (typeof rows)[number]): ArticleSummary => {
    const { number: _, ...digest } = row
    return { ...digest, inputs: inputNames(captures.get(row.id) ?? []) }
  }
  return toPage(rows, limit, toSummary, ({ number }) => String(number))
}
