import type { Block } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { endsSentence } from "../blocks/prose.ts"
import { BODY_ROLES } from "../schema/role.ts"
import { ancestors, type ElementNode } from "../source/tree.ts"

/** A shorter text may well be said twice, and so may what is no sentence, or an item of a list or table. */
const SHORTEST_COPY = 80
const ITEMS = new Set(["li", "td", "th", "dd", "dt"])
/** What is said more often is a refrain. */
const MOST_COPIES = 3
/** A pull quote of fewer letters and digits than this says nothing of where it comes from. */
const SHORTEST_PULL = 20
/** Elements in which a page sets off what it quotes from its own text. */
const SET_OFF = new Set(["blockquote", "aside", "figure", "q"])

const COPY: Label = { kind: "noise", reason: "duplicate", rule: "noise/copy" }

/**
 * Labels what is in the body of an HTML page once more: the copy for another width of screen, a paragraph that slipped in
 * twice, a sentence of the text set off as a pull quote.
 */
export function labelCopies(blocks: readonly Block[], labels: readonly Label[]): Label[] {
  const body = blocks.filter(({ element, index }) => isBody(labels[index]) && !isWithin(element, ITEMS))
  const copies = new Map<string, Block[]>()
  for (const block of body) {
    if (block.text.length < SHORTEST_COPY || !endsSentence(block.text)) continue
    const others = copies.get(block.text)
    if (others) others.push(block)
    else copies.set(block.text, [block])
  }
  const found = new Set<Block>()
  for (const [first, ...others] of copies.values())
    if (first && others.length < MOST_COPIES) for (const other of others) found.add(other)
  const pulled = body.filter(({ element }) => isWithin(element, SET_OFF))
  if (pulled.length > 0) {
    const texts = body.filter(({ element }) => !isWithin(element, SET_OFF)).map(({ text }) => fold(text))
    for (const block of pulled) {
      const text = fold(block.text)
      if (text.length >= SHORTEST_PULL && texts.some((other) => other.includes(text))) found.add(block)
    }
  }
  return blocks.map((block) => (found.has(block) ? COPY : (labels[block.index] as Label)))
}

function isBody(label: Label | undefined): boolean {
  return label?.kind === "content" && label.role !== "heading" && BODY_ROLES.has(label.role)
}

/** In such an element, as far as the article goes. */
function isWithin(element: ElementNode | null, names: ReadonlySet<string>): boolean {
  for (const { tagName } of ancestors(element)) {
    if (names.has(tagName)) return true
    if (tagName === "article" || tagName === "body") return false
  }
  return false
}

/** Letters and digits alone: quotation marks and full stops come and go. */
const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
