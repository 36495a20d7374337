import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { hasToken } from "../blocks/element-tokens.ts"
import { type ElementNode, nearest } from "../source/tree.ts"
import { bylineNames } from "./byline.ts"
import type { Candidate } from "./candidate.ts"
import { keyLine } from "./cut-fields.ts"
import { announcedDate, type Field, fieldLine, leadingDate } from "./field-line.ts"
import { findDate } from "./find-date.ts"
import { WITH_ASIDE } from "./lexicon/byline-words.ts"
import { KEY_ROLES, PREFERRED_SOURCE } from "./lexicon/labels.ts"
import { isTopicsLabel, tagsAfter } from "./topics.ts"

/** What the visible text of a page says about the page: candidates, and labels for the blocks that are nothing but fields. */
export function fromBlocks(page: Page): { candidates: Candidate[]; labels: (Label | null)[] } {
  const candidates: Candidate[] = []
  const labels: (Label | null)[] = page.blocks.map(() => null)
  const mark = (block: Block, role: Field["role"], rule: string) => {
    labels[block.index] ??= { kind: "metadata", role, rule: `metadata/${rule}` }
  }
  for (const block of page.blocks) {
    if (labels[block.index]) continue
    const publisher = PREFERRED_SOURCE.exec(block.text)?.[1]
    if (publisher) candidates.push({ ...span(block), field: "publisher", value: publisher, rule: "preferred-source" })
    const fields = elementFields(block) ?? blockFields(page, block)
    for (const field of fields) {
      mark(block, field.role, field.rule)
      const candidate = toCandidate(block, field)
      if (candidate) candidates.push(candidate)
    }
    if (!page.tree && isTopicsLabel(block.text)) {
      const listed = tagsAfter(page.blocks, block.index)
      for (const [tagBlock] of listed) mark(tagBlock, "tags", "topics")
      const [first] = listed
      const last = listed.at(-1)
      if (first && last) {
        const value = listed.flatMap(([, tags]) => tags)
        candidates.push({ start: first[0].start, end: last[0].end, field: "tags", value, rule: "topics" })
      }
    }
  }
  return { candidates, labels }
}

type Ruled = Field & { rule: string }

/** Fields by the text of the block alone. */
function blockFields(page: Page, block: Block): Ruled[] {
  const lead = leadingDate(block.text)
  if (lead && block.text.length <= lead.to + 2) return [{ ...lead, rule: "labelled-date" }]
  const fields = fieldLine(block.text)
  if (fields.length > 0) {
    const announced = announcedDate(page.blocks[block.index - 1]?.text ?? "")
    return fields.map((field) => ({
      ...field,
      role: field.role === "page-date" && announced ? announced : field.role,
      rule: "field-line",
    }))
  }
  const announces = announcedDate(block.text)
  if (announces && fieldLine(page.blocks[block.index + 1]?.text ?? "").length > 0) {
    return [{ role: announces, from: 0, to: block.text.length, value: "", rule: "date-label" }]
  }
  if (page.tree) return []
  const key = block.index < 12 ? keyLine(block.text) : null
  if (!key) {
    const names = datedNames(page, block)
    return names.length > 0
      ? [{ role: "byline", from: 0, to: block.text.length, value: names, rule: "byline-before-date" }]
      : []
  }
  const whole = { from: 0, to: block.text.length, rule: "key-line" }
  const role = KEY_ROLES[key.key] ?? "image"
  const value = keyValue(role, key.value)
  return value === null ? [] : [{ ...whole, role, value }]
}

/** Who stands beside a date in a dump: on a line of its own before it, with a place or a job, or on the date's own line. */
function datedNames({ blocks, source }: Page, { text, index, start, end }: Block): string[] {
  if (text.length > LONGEST_BYLINE) return []
  const next = blocks[index + 1]
  const after = next && fieldLine(next.text)[0]?.role
  const isDate = after === "published" || after === "page-date"
  const sharesLine = (from: number, to: number) => !source.slice(from, to).includes("\n")
  const previous = blocks[index - 1]
  const isOnItsLine =
    (isDate && sharesLine(end, next?.start ?? end)) ||
    (previous !== undefined && sharesLine(previous.end, start) && fieldLine(previous.text)[0]?.role === "page-date")
  if (after === "published" || isOnItsLine) return bylineNames(text.replace(/^[\s|·•–—-]+|[\s|·•–—,.-]+$/gu, ""), true)
  const [, name = ""] = (isDate && WITH_ASIDE.exec(text)) || []
  return bylineNames(name, true)
}

const LONGEST_BYLINE = 80

/** What the value of a key says; null for a date that is none. */
function keyValue(role: Field["role"], value: string): Field["value"] | null {
  if (role === "byline") return bylineNames(value, true)
  if (role === "tags") return value.split(/\s*[,;|]\s*/)
  if (role !== "published") return value
  const date = findDate(value)
  return date?.year ? date.iso : null
}

/** Fields by the element that holds them: `<time>`, `rel=author`, `itemprop`, a class that says byline. */
function elementFields(block: Block): Ruled[] | null {
  const { element, text } = block
  if (!element || text.length > 200) return null
  if (!nearest(element, isByline, BYLINE_LEVELS)) return null
  const fields = fieldLine(text)
  if (fields.length > 0) return fields.map((field) => ({ ...field, rule: "field-line" }))
  const names = bylineNames(text, true)
  return names.length > 0 ? [{ from: 0, to: text.length, role: "byline", value: names, rule: "byline-element" }] : null
}

const BYLINES = new Set(["byline", "author", "authors"])
/** So many elements outwards may say that a block is a byline. */
const BYLINE_LEVELS = 3

const isByline = (element: ElementNode) => hasToken(element, BYLINES)

function span(block: Block): { start: number; end: number } {
  return { start: block.start, end: block.end }
}

function toCandidate(block: Block, { role, from, to, value, rule }: Ruled): Candidate | null {
  const place = { ...block.map.toSource(from, to), rule }
  const isText = typeof value === "string"
  if (isText && value === "") return null
  switch (role) {
    case "byline":
      return isText ? null : { ...place, field: "authors", value }
    case "tags":
      return isText ? null : { ...place, field: "tags", value }
    case "published":
    case "modified":
    case "title":
    case "description":
    case "publisher":
    case "section":
    case "language":
    case "image":
      return isText ? { ...place, field: role, value } : null
    case "canonical-url":
      return isText ? { ...place, field: "canonicalUrl", value } : null
    case "page-date":
    case "structured-data":
      return null
  }
}
