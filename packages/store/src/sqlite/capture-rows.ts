import type { Selectable } from "kysely"
import { isSameCapture, type NamedCapture, toNamedCapture } from "../named-capture.ts"
import type { Database, Tables } from "./tables.ts"

/** A capture and the article that was read from its bytes. */
export interface ArticleCapture {
  article: string
  capture: NamedCapture
}

/** Captures in the order in which they came: of some articles, or of all. */
export async function readCaptures(db: Database, articles?: readonly string[]): Promise<ArticleCapture[]> {
  const all = db
    .selectFrom("captures")
    .innerJoin("articles", "articles.id", "captures.article")
    .innerJoin("contents", "contents.sha256", "articles.sha256")
    .select(["captures.article", "contents.sha256", "contents.length"])
    .select(["captures.mediaType", "captures.url", "captures.fetchedAt", "captures.input"])
    .orderBy("captures.number")
  const rows = await (articles ? all.where("captures.article", "in", articles) : all).execute()
  return rows.map((row) => ({ article: row.article, capture: fromRow(row) }))
}

/** Captures by article. */
export function byArticle(captures: readonly ArticleCapture[]): Map<string, NamedCapture[]> {
  const groups = Map.groupBy(captures, ({ article }) => article)
  return new Map(Array.from(groups, ([article, rows]) => [article, rows.map(({ capture }) => capture)]))
}

/** Adds a capture to an article unless it is there. Says whether it was added. */
export async function addCapture(db: Database, article: string, capture: NamedCapture): Promise<boolean> {
  const known = await readCaptures(db, [article])
  if (known.some((other) => isSameCapture(other.capture, capture))) return false
  const { mediaType, url = null, fetchedAt = null, input = null } = capture
  await db.insertInto("captures").values({ article, mediaType, url, fetchedAt, input }).execute()
  return true
}

type Row = Omit<Selectable<Tables["captures"]>, "number"> & { sha256: string; length: number }

function fromRow({ sha256, length, mediaType, url, fetchedAt, input }: Row): NamedCapture {
  const places = { ...(url === null ? {} : { url }), ...(fetchedAt === null ? {} : { fetchedAt }) }
  return toNamedCapture({ sha256, length, mediaType, ...places }, input ?? undefined)
}
