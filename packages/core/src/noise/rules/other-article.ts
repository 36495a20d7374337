import type { Page } from "../../blocks/block.ts"
import { oncePerPage } from "../../blocks/once-per-page.ts"
import { contentWords, shareIn } from "../../blocks/overlap.ts"
import { proseBelow } from "../../blocks/prose-holders.ts"
import { elementAround, type ElementNode } from "../../source/tree.ts"
import { defineSectionRule } from "../define-section-rule.ts"

const ARTICLE_TYPE = /(?:Article|BlogPosting)$/

/**
 * Another article than the page's: the next one of a page that goes on for ever, teasers and comments set as articles.
 *
 * The page's article has a first-level heading within it, that of the page's title where several have one. One without such a
 * heading is another only where all of them together hold less prose: a live blog's entries are articles too.
 *
 * @example `<article><h1>Lighthouse</h1><p>The stairs of the tower on the cliff were opened to all on Sunday.</p></article><article><h1>Ferry</h1><p>The ferry to the island will not sail again before the spring.</p></article>` → related
 * @example `<article><h1>Lighthouse</h1><p>The stairs of the tower on the cliff were opened to all on Sunday.</p></article><article><p>Nice view, I was there on Monday.</p></article>` → related
 * @example `<main><h1>Lighthouse</h1><article><h2>Noon</h2><p>The stairs of the tower on the cliff were opened to all.</p></article><article><h2>Night</h2><p>The band had to go home in the rain, and so had we.</p></article></main>` → kept
 */
export const otherArticle = defineSectionRule({
  name: "other-article",
  reason: "related",
  because: "it is an article of its own, and not the one that the page is about",
  judge: (element, page) => {
    if (!isArticle(element, page)) return undefined
    const { main, heads, isSmall } = articlesOf(page)
    if (!main || element === main || outermost(element, page) !== element) return undefined
    return heads.has(element) || isSmall ? true : undefined
  },
})

interface Articles {
  main: ElementNode | null
  /** Articles with a first-level heading, and that heading. */
  heads: ReadonlyMap<ElementNode, string>
  /** Have those without one less prose than the page's? */
  isSmall: boolean
}

const articlesOf = oncePerPage((page): Articles => {
  const all = new Set<ElementNode>()
  const heads = new Map<ElementNode, string>()
  for (const { element, text } of page.blocks) {
    const article = outermost(element, page)
    if (!article) continue
    all.add(article)
    if (element?.tagName === "h1" && !heads.has(article)) heads.set(article, text)
  }
  const prose = (element: ElementNode) => proseBelow(page)[element.index] ?? 0
  const title = contentWords(page.blocks.find(({ element }) => element?.tagName === "title")?.text ?? "")
  let main: ElementNode | null = null
  let most = -1
  for (const [article, text] of heads) {
    const share = shareIn(contentWords(text), title)
    if (prose(article) > 0 && share > most) [main, most] = [article, share]
  }
  let others = 0
  for (const article of all) if (article !== main && !heads.has(article)) others += prose(article)
  return { main, heads, isSmall: main !== null && others < prose(main) }
})

/** What is known of each element, by its index: 0 nothing yet, 1 an article, 2 none. */
const known = oncePerPage(({ tree }) => new Uint8Array(tree?.size ?? 0))

function isArticle(element: ElementNode, page: Page): boolean {
  const articles = known(page)
  return (articles[element.index] ||= saysArticle(element) ? 1 : 2) === 1
}

function saysArticle(element: ElementNode): boolean {
  if (element.tagName === "article" || element.attribute("role") === "article") return true
  const type = element.attribute("itemtype")
  return type !== undefined && ARTICLE_TYPE.test(type)
}

/** The article that holds an element, and that no other article holds. */
function outermost(element: ElementNode | null, page: Page): ElementNode | null {
  let found: ElementNode | null = null
  for (let at = element; at; at = elementAround(at)) if (isArticle(at, page)) found = at
  return found
}
