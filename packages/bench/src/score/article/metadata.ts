import type { Metadata } from "@corpus/core/schema"
import type { GoldMetadata } from "../../gold/article-gold.ts"
import { normalize, withoutSpace } from "../normalize.ts"

/** One of the eight fields: are the two sides the same, or is the one found as right? */
type FieldCheck = (found: Metadata, wanted: GoldMetadata) => boolean

const CHECKS: Record<string, FieldCheck> = {
  title: (found, wanted) => withoutSpace(found.title) === withoutSpace(wanted.title),
  description: (found, wanted) => withoutSpace(found.description) === withoutSpace(wanted.description),
  authors: (found, wanted) => isSameSet(found.authors, wanted.authors),
  published: (found, wanted) =>
    [wanted.published, ...[wanted.publishedAlso].flat()].some((date) => isSameDate(found.published, date)),
  publisher: isPublisher,
  dateline: (found, wanted) => normalize(found.dateline?.place) === normalize(wanted.dateline?.place),
  tags: (found, wanted) =>
    isSameSet(found.tags, wanted.tags) ||
    (found.tags.length > 0 && normalize(found.tags.join(" ")) === normalize(wanted.tags.join(" "))),
  language: (found, wanted) => primaryLanguage(found.language) === primaryLanguage(wanted.language),
}

/** How many fields are compared. */
export const METADATA_FIELDS = Object.keys(CHECKS).length

/** The fields that are wrong. Tags that a page runs together may be cut anywhere, in order. */
export function wrongMetadata(found: Metadata, wanted: GoldMetadata): string[] {
  return Object.entries(CHECKS).flatMap(([field, isRight]) => (isRight(found, wanted) ? [] : [field]))
}

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  JSON.stringify(a.map(normalize).toSorted()) === JSON.stringify(b.map(normalize).toSorted())

/** The same date, a more precise one of it, or the same moment by another offset. */
function isSameDate(found: string | null, wanted: string | null): boolean {
  if (found === null || wanted === null) return found === wanted
  if (found.startsWith(wanted)) return true
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(wanted) && Date.parse(found) === Date.parse(wanted)
}

/** The agency of a dateline may be given as the publisher, or left out. */
function isPublisher(found: Metadata, wanted: GoldMetadata): boolean {
  const right = [wanted.publisher, ...[wanted.publisherAlso].flat()].map(folded)
  const agency = folded(wanted.dateline?.agency)
  const publisher = folded(found.publisher)
  if (right.includes(publisher)) return true
  return agency !== "" && ((publisher === agency && right.includes("")) || (publisher === "" && right.includes(agency)))
}

const folded = (name: string | null | undefined) => normalize(name).toLowerCase()
const primaryLanguage = (tag: string | null) => (tag ?? "").slice(0, 2)
