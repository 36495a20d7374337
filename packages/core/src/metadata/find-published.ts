import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import type { Span } from "../schema/span.ts"
import { elements } from "../source/tree.ts"
import { addressDate } from "./address-date.ts"
import { askedOnce } from "./asked-once.ts"
import { articleReach, placeScore, type Reach } from "./article-reach.ts"
import { dayOrder } from "./day-order.ts"
import { elementSpan } from "./element-span.ts"
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
/** No place below this counts, even as the only one. */
const LEAST_ALONE = -3
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
  if (!best || best.score >= LEAST) return best
  // One day and no other, wherever it stands.
  const isOneDay = (all: readonly DatePlace[]) => new Set(all.map(({ iso }) => iso.slice(0, 10))).size === 1
  return isOneDay(places) || isOneDay(places.filter(({ score }) => score > LEAST_ALONE)) ? best : null
}

function* fromElements({ tree, source }: Page, reach: Reach, order: DayOrder): Generator<DatePlace> {
  if (!tree) return
  const saysDate = askedOnce((names) => words.DATE_CLASS.test(names))
  for (const element of elements(tree)) {
    const { tagName } = element
    const property = element.attribute("itemprop") ?? element.attribute("property") ?? ""
    const isDated = saysDate(element)
    const isTime = tagName === "time" || tagName === "abbr"
    if (!isTime && !property && !isDated && !element.attribute("data-date-time")) continue
    const name = `${element.attribute("class") ?? ""} ${element.attribute("id") ?? ""}`
    if (element.start === 0 || words.MODIFIED_PROPERTY.test(property) || words.MODIFIED_CLASS.test(name)) continue
    const isPublished = words.PUBLISHED_PROPERTY.test(property)
    const isStated = isPublished || words.CREATED_PROPERTY.test(property)
    if (property && !isStated && !isDated && !isTime) continue
    const stated =
      element.attribute("content") ??
      element.attribute("datetime") ??
      element.attribute("data-date-time") ??
      (isDated || isStated || tagName === "abbr" ? element.attribute("title") : "")
    const text = spacedText(element, LONGEST_LINE)
    const said = findDate((stated ?? "").slice(0, LONGEST_LINE))
    const date = said ?? (text ? findDate(text, order) : null)
    if (!date?.year) continue
    const before = text?.slice(0, date.from) ?? ""
    if (words.MODIFIED_WORDS.test(before) || words.NO_PAGE_DATE.test(before)) continue
    const kind = isPublished ? 5 : isStated || element.attribute("pubdate") !== undefined ? 3 : 0
    const classed = words.PUBLISHED_CLASS.test(name) ? 2 : isDated ? 1 : 0
    const score = kind + classed + (isTime ? 2 : 0) + (stated ? 1 : 0) + placeScore(element, element.start, reach)
    const { start, end } = said ? element : elementSpan(source, element)
    yield { start, end, iso: date.iso, rule: isStated ? "microdata-date" : "date-element", score }
  }
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
      (words.ARTICLE_SAID.test(before) ? 5 : isSaid ? 3 : 0) +
      (rest < 12 ? 1 : rest > 80 ? -1 : 0) +
      (isText && !isSaid ? -2 : 0) +
      placeScore(block.element, block.start, reach)
    yield { ...block.map.toSource(date.from, date.to), iso: date.iso, rule: "date-line", score }
  }
}
