import type { MetadataRole } from "../schema/role.ts"
import { bylineNames } from "./byline.ts"
import { findDate, findFullDate } from "./find-date.ts"
import { BYLINE_OPENER } from "./lexicon/byline-words.ts"
import { DATE_LABEL, LABEL_ALONE, LEADING_LABEL, TRAILING_DATE, WEEKDAY } from "./lexicon/date-labels.ts"

/** A part of a line that says something about the page: text offsets and the value. */
export interface Field {
  role: MetadataRole
  from: number
  to: number
  value: string | string[]
}

/** A line that is nothing but fields is no longer than this. */
const LONGEST = 200
/** What may stand beside the fields of such a line: a place, a time zone, a reading time. */
const LONGEST_REST = 30

const SEPARATORS = /[\s|,;:•·\-–—()/]+/gu

/**
 * Reads a line that is nothing but fields: a byline, a date with or without a label, both on one line.
 * Empty where the line is anything else.
 */
export function fieldLine(text: string): Field[] {
  if (text.length > LONGEST) return []
  const dates = dateFields(text)
  // Most lines are neither: nothing else is asked of them.
  if (dates.length === 0 && !BYLINE_OPENER.test(text)) return []
  const first = dates[0]
  const head = text.slice(0, first ? first.from : text.length)
  const names = bylineNames(head.replace(/(?:[\s|,•·\-–—]+|\s(?:on|am|le|el|il|den))+$/u, ""), dates.length > 0)
  const rest = dates.reduceRight((left, { from, to }) => left.slice(0, from) + " " + left.slice(to), text)
  if (names.length > 0) {
    const tail = first ? rest.slice(head.length).replace(SEPARATORS, " ").trim() : ""
    if (tail.length > LONGEST_REST) return []
    return [{ role: "byline", from: 0, to: head.trimEnd().length, value: names }, ...dates]
  }
  const isBare =
    first !== undefined && rest.replace(SEPARATORS, " ").trim().length <= LONGEST_REST && /\d{4}|\.\d{2}\b/.test(text)
  if (!isBare || head.replace(SEPARATORS, "").length > LONGEST_REST / 2) return []
  const end = (dates.at(-1) as Field).to
  const [before = "", tail = ""] = /^\s*[|–—·•-]\s+(.+)$/u.exec(text.slice(end)) ?? []
  const behind = tail === "" ? [] : bylineNames(tail, true)
  const byline: Field = { role: "byline", from: end + before.length - tail.length, to: text.length, value: behind }
  return behind.length > 0 ? [...dates, byline] : dates
}

/** The dates of a line, each with the label before it. */
function dateFields(text: string): Field[] {
  const fields: Field[] = []
  let at = 0
  for (let count = 0; count < 3; count++) {
    const date = findFullDate(text.slice(at))
    if (!date || date.year === null) break
    const before = text.slice(at, at + date.from)
    const label = DATE_LABEL.exec(before)
    const weekday = WEEKDAY.exec(before)
    const from = at + (label?.index ?? weekday?.index ?? date.from)
    const role = label?.groups?.modified ? "modified" : label ? "published" : "page-date"
    fields.push({ role, from, to: at + date.to, value: date.iso })
    at += date.to
  }
  return fields
}

/** A labelled date at the head of a text that goes on: metadata that a scraper ran together with what follows. */
export function leadingDate(text: string): Field | null {
  const label = LEADING_LABEL.exec(text)
  if (!label) return null
  const date = findDate(text.slice(0, 80))
  if (!date || date.year === null || date.from !== label[0].length) return null
  return { role: label.groups?.modified ? "modified" : "published", from: 0, to: date.to, value: date.iso }
}

/** Which date a line announces that holds nothing but a label; null for any other line. */
export function announcedDate(text: string): "published" | "modified" | null {
  const label = LABEL_ALONE.exec(text)
  return label && (label.groups?.modified ? "modified" : "published")
}

/** Where the page's date begins in a line that ends with it; -1 where there is none. */
export function trailingDate(text: string): number {
  if (text.length > 100) return -1
  const match = TRAILING_DATE.exec(text)
  const date = match && findDate(match[1] as string)
  return match && date?.year && date.to === (match[1] as string).length ? text.length - (match[1] as string).length : -1
}
