const WITH_OFFSET = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/

/**
 * A key by which dates of any precision sort as text: the date itself, in UTC where it states an offset; "" for none.
 *
 * Dates without an offset are local to a place that nobody states, so they are compared as they stand.
 */
export function publishedKey(published: string | null): string {
  if (published === null) return ""
  if (!WITH_OFFSET.test(published)) return published
  const time = Date.parse(published)
  return Number.isNaN(time) ? published : new Date(time).toISOString()
}
