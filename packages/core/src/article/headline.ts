import type { Block } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { isOutlet } from "../metadata/is-outlet.ts"
import { plainWords } from "../metadata/plain-words.ts"
import { nearest } from "../source/tree.ts"
import type { Draft } from "./draft.ts"

/** A first-level heading of fewer words is as likely the name of the outlet or of a section. */
const FEWEST_WORDS = 3
/** The first text longer than any headline is the article's lead: no headline comes after it. */
const SHORTEST_LEAD = 200
const MOST_WORDS_OF_NAME = 6
/** A headline stands no further below another wording of it, in blocks, and has at least so many characters. */
const MOST_BELOW = 20
const SHORTEST_SHARED = 12
/** A block may stand in so many elements within its heading, itself one of them. */
const HEADING_LEVELS = 4

/** The block that prints the headline; corrects the labels where they say otherwise. */
export function headline(draft: Draft, labelled: Block | undefined, openGraph: string | null): Block | undefined {
  return asShared(draft, firstLevel(draft, labelled), openGraph)
}

/**
 * The headline: what the labels say, unless it is a lower heading and the page has one first-level heading, which stands
 * before it. That one is the headline however much the head words it otherwise.
 */
function firstLevel({ page, labels, metadata }: Draft, labelled: Block | undefined): Block | undefined {
  // A headline may begin with the outlet's name, or name it: only what is shorter than any sentence is the name alone.
  const isOutletsName = ({ text }: Block) =>
    text.split(" ").length <= MOST_WORDS_OF_NAME && isOutlet(text, metadata.publisher, page.url)
  if (labelled && isFirstLevel(labelled) && !isOutletsName(labelled)) return labelled
  const lead = page.blocks.findIndex(
    ({ index, text }) => text.length > SHORTEST_LEAD && labels[index]?.kind === "content",
  )
  const firsts = page.blocks
    .slice(0, Math.max(lead, 0) || undefined)
    .filter(
      (block) =>
        isFirstLevel(block) &&
        mayBeHeadline(labels[block.index]) &&
        block.text.split(" ").length >= FEWEST_WORDS &&
        !isOutletsName(block),
    )
  const [block] = firsts
  if (!block || firsts.length !== 1) return labelled && isOutletsName(labelled) ? undefined : labelled
  if (labelled && labelled.index < block.index && !isOutletsName(labelled)) return labelled
  if (labelled) labels[labelled.index] = { kind: "content", role: "heading", rule: "role/heading" }
  labels[block.index] = { kind: "content", role: "title", rule: "role/headline" }
  return block
}

/**
 * The headline where the first-level heading is another wording of it, for search engines, in the breadcrumbs or over the
 * article: the heading just below that says what Open Graph says, after a kicker or not.
 */
function asShared({ page, labels }: Draft, title: Block | undefined, openGraph: string | null): Block | undefined {
  const said = plainWords(openGraph ?? "")
  if (!title || said.length < SHORTEST_SHARED || plainWords(title.text) === said) return title
  const shared = page.blocks.slice(title.index + 1, title.index + 1 + MOST_BELOW).find((block) => {
    if (isHidden(labels[block.index])) return false
    const isHeading = nearest(block.element, ({ tagName }) => /^h[1-3]$/.test(tagName), HEADING_LEVELS) !== null
    return isHeading && ` ${plainWords(block.text)}`.endsWith(` ${said}`)
  })
  if (!shared) return title
  labels[title.index] = { kind: "noise", reason: "duplicate", rule: "noise/other-headline" }
  labels[shared.index] = { kind: "content", role: "title", rule: "role/headline" }
  return shared
}

const isHidden = (label: Label | undefined) => label?.kind === "noise" && label.reason === "hidden"

/** What is kept, or is left out for nothing but where it stands: before the text. */
function mayBeHeadline(label: Label | undefined): boolean {
  return label?.kind === "content" || (label?.kind === "noise" && label.rule.startsWith("noise/before-article"))
}

export function isFirstLevel({ element }: Block): boolean {
  return nearest(element, ({ tagName }) => tagName === "h1", HEADING_LEVELS) !== null
}
