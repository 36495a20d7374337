import type { Span } from "@corpus/core/schema"

export const VIEWS = ["clean", "marked", "raw"] as const
export type View = (typeof VIEWS)[number]

/** A place in an article that an address points to. */
export interface Place {
  at: number
  to?: number
}

/** The fragment under which a page shows the place its address points to. */
export const HERE = "here"

const offset = (text: unknown): number | undefined =>
  typeof text === "string" && /^\d{1,15}$/.test(text) ? Number(text) : undefined

/** Reads what an address asks for; what it does not understand it leaves out. */
export function readPlace(query: { at?: unknown; to?: unknown }): Place | null {
  const at = offset(query.at)
  const to = offset(query.to)
  if (at === undefined) return null
  return to !== undefined && to > at ? { at, to } : { at }
}

export const readView = (text: unknown): View => VIEWS.find((view) => view === text) ?? "clean"

/** The query part of an address within an article. */
export function placeQuery(view: View, place: Place | null, part?: { number: number }): string {
  const query = new URLSearchParams()
  if (view !== "clean") query.set("view", view)
  if (place) query.set("at", String(place.at))
  if (place?.to !== undefined) query.set("to", String(place.to))
  if (view !== "clean" && part && part.number > 1) query.set("part", String(part.number))
  return query.size > 0 ? `?${query}` : ""
}

export const articlePath = (id: string): string => `/article/${encodeURIComponent(id)}`

/** The address of a span in the article's clean view. */
export const spanHref = (article: string, { start, end }: Span): string =>
  `${articlePath(article)}${placeQuery("clean", { at: start, to: end })}#${HERE}`

/** The address, within the page, of a mark. */
export const markHref = (view: View, place: Place): string => `${placeQuery(view, place)}#${HERE}`
