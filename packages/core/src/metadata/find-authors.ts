import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import type { Span } from "../schema/span.ts"
import { elements, type ElementNode } from "../source/tree.ts"
import { articleReach, placeScore, type Reach } from "./article-reach.ts"
import { askedOnce } from "./asked-once.ts"
import { bylineNames } from "./byline.ts"
import { elementSpan } from "./element-span.ts"
import { findDate } from "./find-date.ts"
import * as words from "./lexicon/author-places.ts"
import { BYLINE_OPENER, NEWSROOM } from "./lexicon/byline-words.ts"
import { isName, personNames } from "./person-names.ts"
import { spacedText } from "./spaced-text.ts"

/** A place that may say who wrote: the higher the score, the surer. */
export interface AuthorPlace extends Span {
  names: string[]
  rule: string
  score: number
}

/** Below this a name is as likely another's, and one that reads like no person's below the other. */
const LEAST = 2
const LEAST_ODD = 4
/** No place below this counts, even as the only one. */
const LEAST_ALONE = -1
/** A byline is no longer. */
const LONGEST = 160
/** Names at places as sure as the best and as near, in characters of the source, are those of people who wrote together. */
const TOGETHER = 1500
/** A name alone on a line is no longer, and no further below the headline, in lines. */
const LONGEST_ALONE = 60
const MOST_LINES = 8
/** A box that goes on with the names before it. */
const JOINED = /^(?:,|;|&|(?:and|und|et|y|e|och|og|en)\s)/i
const JOINING = /^(?:,|;|&|and|und|et|y|e|och|og|en)$/i
/** An agency's or an outlet's initials. */
const AGENCY = /^\p{Lu}{2,5}$/u
const AFTER_MARK = /^.{0,60}?(?:[|•·–]|Uhr)\s+(?=(?:von|by|par|por|di)\s)/iu

/** Who wrote a page by what it shows: microdata, `rel=author`, classes, links to people, lines that begin with "By". */
export function findAuthors(
  page: Page,
  labels: readonly (Label | null)[],
  title: Block | undefined,
): AuthorPlace | null {
  const reach = articleReach(page, labels, title)
  const places = [
    ...fromElements(page, reach),
    ...fromLines(page, labels, reach),
    ...namesAlone(page, labels, title, reach),
  ]
  const best = places.reduce<AuthorPlace | null>((top, place) => (top && top.score >= place.score ? top : place), null)
  if (!best) return null
  const isSure = best.score >= (best.names.every(isName) ? LEAST : LEAST_ODD)
  if (!isSure && !isAlone(best, places)) return null
  const together = places.filter(({ score, start }) => score === best.score && Math.abs(start - best.start) < TOGETHER)
  return { ...best, names: distinct(together.flatMap((place) => place.names)) }
}

/** An element that says of itself that it names who wrote, and no other as sure that names another. */
function isAlone({ score, rule, names }: AuthorPlace, places: readonly AuthorPlace[]): boolean {
  const rivals = places.filter((place) => place.score === score)
  const isSame = (place: AuthorPlace) => place.names.every((name) => names.includes(name))
  const isNamed = rule === "author-element" && names.every((name) => /^[\p{Lu}\p{Lo}]/u.test(name))
  return score >= LEAST_ALONE && isNamed && rivals.every(isSame)
}

/** Each name once: without what ran together behind it, and with the title before it. */
function distinct(names: readonly string[]): string[] {
  const isLess = (name: string, other: string) =>
    name !== other && (other.endsWith(` ${name}`) || (name.startsWith(other) && isName(other)))
  return [...new Set(names)].filter((name) => !names.some((other) => isLess(name, other)))
}

function* fromElements({ tree, source }: Page, reach: Reach): Generator<AuthorPlace> {
  if (!tree) return
  const saysAuthor = askedOnce((names) => words.AUTHOR_CLASS.test(names) && !words.NO_AUTHOR_CLASS.test(names))
  for (const element of elements(tree)) {
    const { tagName, start } = element
    if (start === 0 || tagName === "meta" || tagName === "link" || tagName === "body" || tagName === "img") continue
    const score = kindOf(element, saysAuthor)
    if (score === 0) continue
    const text = element.attribute("content") ?? spacedText(element, LONGEST)
    const names = text ? namesOf(text) : []
    if (names.length === 0) continue
    const place = placeScore(element, element.start, reach) + (names.every(isName) ? 1 : 0)
    yield { ...elementSpan(source, element), names, rule: "author-element", score: score + place }
  }
}

/** How surely an element names who wrote, by what it says of itself. */
function kindOf(element: ElementNode, saysAuthor: (element: ElementNode) => boolean): number {
  const property = element.attribute("itemprop") ?? element.attribute("property") ?? element.attribute("rel") ?? ""
  if (property !== "" && words.AUTHOR_PROPERTY.test(property)) return 4
  if (saysAuthor(element)) return 3
  return element.tagName === "a" && words.AUTHOR_ADDRESS.test(element.attribute("href") ?? "") ? 2 : 0
}

/** The names in a byline without its date, and without what stands in a box of its own after them. */
function namesOf(text: string): string[] {
  const marked = text.replace(AFTER_MARK, "")
  const date = findDate(marked)
  const line = date ? marked.slice(0, date.from).replace(/\s(?:am|on|le|el|il|den|vom|um)\s*$/i, "") : marked
  const boxes = line.split("|").map((box) => box.trim())
  const at = boxes.findIndex((box) => box.replace(BYLINE_OPENER, "").length > 1)
  const joined = boxes.slice(at + 1).findIndex((box) => !JOINED.test(box) && !JOINING.test(box))
  return personNames(boxes.slice(Math.max(0, at), joined < 0 ? undefined : at + 1 + joined).join(" "))
}

function* fromLines({ blocks }: Page, labels: readonly (Label | null)[], reach: Reach): Generator<AuthorPlace> {
  for (const block of blocks) {
    if (block.text.length > LONGEST) continue
    const line = block.text.replace(AFTER_MARK, "")
    if (!BYLINE_OPENER.test(line)) continue
    const rest = line.replace(BYLINE_OPENER, "")
    // The label may stand alone, and the name in the next block.
    const next = rest.length < 2 ? blocks[block.index + 1] : undefined
    const names = namesOf(next ? next.text : rest)
    if (names.length === 0 || !names.every((name) => isName(name) || AGENCY.test(name) || NEWSROOM.test(name))) continue
    const label = labels[block.index]
    // With a date it is a byline, though it stands below the standfirst.
    const isDated = (findDate(line)?.year ?? null) !== null
    const isText = !isDated && label?.kind === "content" && label.role === "paragraph" && block.text.length > 60
    const score = (isDated ? 5 : 3) + placeScore(block.element, block.start, reach) - (isText ? 2 : 0)
    yield { start: block.start, end: (next ?? block).end, names, rule: "byline-line", score }
  }
}

/** In a dump, a name alone on a line between the headline and the text. */
function* namesAlone(
  { tree, blocks }: Page,
  labels: readonly (Label | null)[],
  title: Block | undefined,
  reach: Reach,
): Generator<AuthorPlace> {
  if (tree || !title) return
  for (const { start, end, text, index } of blocks.slice(title.index + 1, title.index + 1 + MOST_LINES)) {
    if (start > reach.lead) return
    if (labels[index]?.kind === "content") continue
    const isAlone = text.length <= LONGEST_ALONE && bylineNames(text, true).join(" ").length > text.length - 6
    const names = isAlone ? personNames(text) : []
    if (names.length > 0 && names.every((name) => isName(name) && !NEWSROOM.test(name)))
      yield { start, end, names, rule: "byline-line", score: LEAST }
  }
}
