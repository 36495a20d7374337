import type { Block, Page } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { ancestors, elementAround, type ElementNode } from "../source/tree.ts"
import { FOOTER_CLASS, OTHERS_CLASS } from "./lexicon/other-places.ts"

/** Where the article stands in the source: its headline, its first and its last text. */
export interface Reach {
  title: number
  lead: number
  last: number
  /** The elements around the headline: what their classes say is no word against a field. */
  around: ReadonlySet<ElementNode>
}

/** How far above the headline and below the text a field may stand and be the article's, in characters of the source. */
const BESIDE = 1500
/** A paragraph of the text is longer. */
const SHORTEST_TEXT = 80
/** Elements whose fields are not the page's. */
const NEVER = new Set(["nav", "footer", "aside"])
const MOST_STEPS = 12

export function articleReach(page: Page, labels: readonly (Label | null)[], title: Block | undefined): Reach {
  const content = page.blocks.filter(({ index }) => labels[index]?.kind === "content")
  const start = title?.start ?? content[0]?.start ?? 0
  const lead = content.find((block) => {
    const label = labels[block.index]
    const isText = label?.kind === "content" && label.role === "paragraph" && block.text.length > SHORTEST_TEXT
    return isText && block.start > start
  })
  return {
    title: start,
    lead: lead?.start ?? (content.length === 0 ? Infinity : start),
    last: content.at(-1)?.end ?? start,
    around: new Set(ancestors((title ?? content[0])?.element)),
  }
}

/** How well a place becomes a field of the article: best between headline and text, worst among comments and teasers. */
export function placeScore(element: ElementNode | null, at: number, { title, lead, last, around }: Reach): number {
  const isNear = at > title - BESIDE && at <= lead
  let steps = 0
  let against = 0
  for (let above = element; above; above = elementAround(above)) {
    if (around.has(above) || ++steps > MOST_STEPS) break
    const name = `${above.attribute("class") ?? ""} ${above.attribute("id") ?? ""}`
    if (NEVER.has(above.tagName) || OTHERS_CLASS.test(name)) against = isNear ? 2 : 6
    else if (against === 0 && FOOTER_CLASS.test(name)) against = 2
  }
  return (at < title ? (isNear ? 2 : -1) : isNear ? 3 : at < last ? -1 : at < last + BESIDE ? 0 : -1) - against
}
