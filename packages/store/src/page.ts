import { CorpusError, type Page, type PageQuery } from "@corpus/core"

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 200

/** A query's limit. Throws a `usage` error for one outside 1–200. */
export function pageLimit({ limit = DEFAULT_LIMIT }: PageQuery): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit
  throw new CorpusError(
    "usage",
    `A page holds 1 to ${MAX_LIMIT} items, not ${limit}. Ask for as many, and for the next page.`,
  )
}

/** Makes a page of the rows found when one more than `limit` was asked for: the extra one says that there is a next page. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  toCursor: (row: Row) => string,
): Page<Item> {
  const items = rows.slice(0, limit)
  const last = rows.length > limit ? items.at(-1) : undefined
  return { items: items.map(toItem), next: last === undefined ? null : toCursor(last) }
}

/** Reads an article listing's cursor: the number of the last row seen. Rows come newest first. */
export function fromArticleCursor(after: string | undefined): number {
  if (after === undefined) return Number.MAX_SAFE_INTEGER
  if (/^\d{1,15}$/.test(after)) return Number(after)
  throw invalidCursor(after)
}

/** Reads a cursor of a listing whose rows come oldest first: the number of the last row seen. */
export function fromNumberCursor(after: string | undefined): number {
  return after === undefined ? 0 : fromArticleCursor(after)
}

/** Where a story stands in a listing: latest date first, then by id. */
export interface StoryPlace {
  key: string
  id: string
}

/** Orders stories for a listing. */
export function byStoryPlace(a: StoryPlace, b: StoryPlace): number {
  if (a.key !== b.key) return a.key < b.key ? 1 : -1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

export function toStoryCursor({ key, id }: StoryPlace): string {
  return `${key}~${id}`
}

/** Reads a story listing's cursor; null for the first page. */
export function fromStoryCursor(after: string | undefined): StoryPlace | null {
  if (after === undefined) return null
  const at = after.indexOf("~")
  if (at === -1 || at === after.length - 1) throw invalidCursor(after)
  return { key: after.slice(0, at), id: after.slice(at + 1) }
}

function invalidCursor(after: string): CorpusError {
  return new CorpusError("usage", `"${after}" is no cursor of this listing. Give the \`next\` of an earlier page.`)
}
