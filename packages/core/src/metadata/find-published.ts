import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import type { Span } from "../schema/span.ts"
import { elements, type ElementNode } from "../source/tree.ts"
import { addressDate } from "./address-date.ts"
import { articleReach, placeScore, type Reach } from "./article-reach.ts"
import { dayOrder } from "./day-order.ts"
import { type DayOrder, findDate } from "./find-date.ts"
import * as words from "./lexicon/date-places.ts"
import { spacedText } from "./spaced-text.ts"

/** A place that may say when the page came out: the higher the score, the surer. */
interface DatePlace extends Span {
  iso: string
  rule: string
  score: number
}

/** Below this a date is as likely another thing's. */
const LEAST = 2
/** A line with the page's date is no longer. */
const LONGEST_LINE = 250
const HAS_YEAR = /(?:19|20|25|١٩|٢٠|۲۰|१९|२०)[\d٠-٩۰-۹०-९]{2}|\d\.\s?\d{1,2}\.\s?\d{2}/

/**
 * When a page came out, where its head does not say: the surest of what microdata, `<time>`, classes, the lines around the
 * headline and the address say. Dates of comments and of other pages' teasers do not count.
 */
export function findPublished(
  page: Page,
  labels: readonly (Label | null)[],
  title: Block | undefined,
): DatePlace | null {
  const reach = articleReach(page, labels, title)
  const order = dayOrder(page)
  const places = [...fromElements(page, reach, order), ...fromLines(page, labels, reach, order)]
  const named = addressDate(page.url)
  if (named) places.push({ start: 0, end: 0, iso: named, rule: "address-date", score: LEAST + 2 })
  for (const place of places) if (named && place.iso.startsWith(named)) place.score += 2
  const best = places.reduce<DatePlace | null>((top, place) => (top && top.score >= place.score ? top : place), null)
  return best && best.score >= LEAST ? best : null
}

function* fromElements({ tree, source }: Page, reach: Reach, order: DayOrder): Generator<DatePlace> {
  if (!tree) return
  for (const element of elements(tree)) {
    const { tagName, attributes, end } = element
    const property = attributes.itemprop ?? attributes.property ?? ""
    const name = `${attributes.class ?? ""} ${attributes.id ?? ""}`
    const isDated = words.DATE_CLASS.test(name)
    if (tagName !== "time" && !property && !isDated && !attributes["data-date-time"]) continue
    if (element.start === 0 || words.MODIFIED_PROPERTY.test(property) || words.MODIFIED_CLASS.test(name)) continue
    const isPublished = words.PUBLISHED_PROPERTY.test(property)
    const isStated = isPublished || words.CREATED_PROPERTY.test(property)
    if (property && !isStated && !isDated && tagName !== "time") continue
    const stated =
      attributes.content ??
      attributes.datetime ??
      attributes["data-date-time"] ??
      (isDated || isStated ? attributes.title : "")
    const text = textOf(element)
    const date = findDate(stated ?? "") ?? (text ? findDate(text, order) : null)
    if (!date?.year) continue
    const before = text?.slice(0, date.from) ?? ""
    if (words.MODIFIED_WORDS.test(before) || words.NO_PAGE_DATE.test(before)) continue
    const kind = isPublished ? 5 : isStated || attributes.pubdate !== undefined ? 3 : 0
    const classed = words.PUBLISHED_CLASS.test(name) ? 2 : isDated ? 1 : 0
    const score =
      kind + classed + (tagName === "time" ? 2 : 0) + (stated ? 1 : 0) + placeScore(element, element.start, reach)
    const close = source.indexOf(`</${tagName}`, end)
    const to = stated && date.from >= 0 && findDate(stated) ? end : close < 0 ? end : close
    yield { start: element.start, end: to, iso: date.iso, rule: isStated ? "microdata-date" : "date-element", score }
  }
}

/** The text of an element that holds little more than a date. */
function textOf(element: ElementNode): string | null {
  if (element.children.length > 12) return null
  const text = spacedText(element).replace(/\s+/g, " ").trim()
  return text.length <= LONGEST_LINE ? text : null
}

function* fromLines(
  { blocks }: Page,
  labels: readonly (Label | null)[],
  reach: Reach,
  order: DayOrder,
): Generator<DatePlace> {
  for (const block of blocks) {
    if (block.text.length > LONGEST_LINE * 2 || !HAS_YEAR.test(block.text)) continue
    const date = findDate(block.text, order)
    if (!date?.year) continue
    const before = block.text.slice(0, date.from)
    if (words.MODIFIED_WORDS.test(before) || words.NO_PAGE_DATE.test(before)) continue
    const isSaid = words.PUBLISHED_WORDS.test(before)
    if (!isSaid && block.text.length > LONGEST_LINE) continue
    const label = labels[block.index]
    const isText = label?.kind === "content" && label.role === "paragraph" && block.text.length > 60
    const rest = block.text.length - (date.to - date.from)
    const score =
      (isSaid ? 3 : 0) +
      (rest < 12 ? 1 : rest > 80 ? -1 : 0) +
      (isText && !isSaid ? -2 : 0) +
      placeScore(block.element, block.start, reach)
    yield { ...block.map.toSource(date.from, date.to), iso: date.iso, rule: "date-line", score }
  }
}
