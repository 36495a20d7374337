import type { Block } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { endsSentence } from "../blocks/prose.ts"
import { BODY_ROLES } from "../schema/role.ts"
import { elementAround, type ElementNode } from "../source/tree.ts"

/** A shorter text may well be said twice, and so may what is no sentence, or an item of a list or table. */
const SHORTEST_COPY = 80
const ITEMS = new Set(["li", "td", "th", "dd", "dt"])
/** What is said more often is a refrain. */
const MOST_COPIES = 3
/** A pull quote of fewer letters and digits than this says nothing of where it comes from. */
const SHORTEST_PULL = 20
/** More than these are no pull quotes, but how the page sets its text. */
const MOST_PULLED = 50
/** Elements in which a page sets off what it quotes from its own text. */
const SET_OFF = new Set(["blockquote", "aside", "figure", "q"])

const COPY: Label = { kind: "noise", reason: "duplicate", rule: "noise/copy" }

/**
 * Labels what is in the body of an HTML page once more: the copy for another width of screen, a paragraph that slipped in
 * twice, a sentence of the text set off as a pull quote.
 */
export function labelCopies(blocks: readonly Block[], labels: readonly Label[]): Label[] {
  const copies = new Map<string, Block[]>()
  const texts: string[] = []
  const pulled: Block[] = []
  for (const block of blocks) {
    if (!isBody(labels[block.index])) continue
    const place = placeOf(block.element)
    if (place === "list") continue
    if (place === "set-off") pulled.push(block)
    else texts.push(block.text)
    if (block.text.length < SHORTEST_COPY || !endsSentence(block.text)) continue
    const others = copies.get(block.text)
    if (others) others.push(block)
    else copies.set(block.text, [block])
  }
  const found = new Set<Block>()
  for (const [, ...others] of copies.values())
    if (others.length < MOST_COPIES) for (const other of others) found.add(other)
  const folded = pulled.length > 0 && pulled.length <= MOST_PULLED ? texts.map(fold) : []
  for (const block of pulled) {
    const text = fold(block.text)
    if (text.length >= SHORTEST_PULL && folded.some((other) => other.includes(text))) found.add(block)
  }
  if (found.size === 0) return [...labels]
  return blocks.map((block) => (found.has(block) ? COPY : (labels[block.index] as Label)))
}

function isBody(label: Label | undefined): boolean {
  return label?.kind === "content" && label.role !== "heading" && BODY_ROLES.has(label.role)
}

/** Where a block stands, as far as the article goes. */
function placeOf(element: ElementNode | null): "list" | "set-off" | null {
  for (let at = element; at; at = elementAround(at)) {
    const { tagName } = at
    if (ITEMS.has(tagName)) return "list"
    if (SET_OFF.has(tagName)) return "set-off"
    if (tagName === "article" || tagName === "body") return null
  }
  return null
}

/** Letters and digits alone: quotation marks and full stops come and go. */
const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
