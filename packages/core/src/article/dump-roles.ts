import type { Block } from "../blocks/block.ts"
import type { Label } from "../blocks/label.ts"
import { endsSentence, readingLength } from "../blocks/prose.ts"
import { findDateline } from "../metadata/find-dateline.ts"
import type { Reason } from "../schema/reason.ts"
import type { ContentRole } from "../schema/role.ts"
import { dumpSpan } from "./dump-span.ts"
import { CREDIT, KEY_POINTS, SECTION_LABEL } from "./lexicon/block-labels.ts"
import { contentWords, shareIn } from "./overlap.ts"

/** A headline is between so many units long, as a reader of Latin script would feel it. */
const HEADLINE = { shortest: 18, longest: 220, fewestWords: 3 }
/** A block shares this much of its words with a later one where it is that one's standfirst. */
const STANDFIRST_SHARE = 0.7
/** A line between paragraphs that shares less than this with them tells of another story. */
const STRAY_SHARE = 0.34

/**
 * Says of every block of a dump what it is: the body is the stretch of prose, the headline and what belongs to it stand before,
 * all else is noise by its place.
 *
 * @param known labels that fields and noise rules gave, null where they had nothing to say.
 */
export function labelDump(blocks: readonly Block[], known: readonly (Label | null)[]): Label[] {
  const labels = [...known]
  const span = dumpSpan(blocks, labels)
  const set = (block: Block | undefined, role: ContentRole, rule: string) => {
    if (block && !labels[block.index]) labels[block.index] = { kind: "content", role, rule: `role/${rule}` }
  }
  if (span) {
    labelKeyPoints(blocks, labels, set)
    const body = blocks.slice(span.first, span.last + 1)
    const words = contentWords(body.map(({ text }) => text).join(" "))
    const head = blocks
      .slice(0, span.first + 3)
      .filter((block) => !labels[block.index] || labels[block.index]?.kind === "metadata")
    const title = findTitle(
      head.filter((block) => !labels[block.index]),
      span.first,
      words,
      blocks,
      labels,
    )
    set(title, "title", "headline")
    for (const block of findDescriptions(blocks, labels, title, span)) set(block, "description", "standfirst")
    labelCaptions(blocks, labels, span, title, set)
    for (const block of body) {
      const role = bodyRole(block, blocks, words)
      if (role === "stray") noise(labels, block, "related", "stray-line")
      else set(block, role, role)
    }
  }
  for (const block of blocks) {
    const isBefore = span !== null && block.index < span.first
    noise(
      labels,
      block,
      isBefore ? "navigation" : "related",
      isBefore ? "before-article" : span ? "after-article" : "no-article",
    )
  }
  return labels as Label[]
}

function noise(labels: (Label | null)[], block: Block, reason: Reason, rule: string): void {
  labels[block.index] ??= { kind: "noise", reason, rule: `noise/${rule}` }
}

type SetRole = (block: Block | undefined, role: ContentRole, rule: string) => void

/** A label such as "Key points" and the list after it; a section label with nothing after it but another label is a leftover. */
function labelKeyPoints(blocks: readonly Block[], labels: (Label | null)[], set: SetRole): void {
  for (const block of blocks) {
    const next = blocks[block.index + 1]
    if (SECTION_LABEL.test(block.text) && next && SECTION_LABEL.test(next.text))
      noise(labels, block, "interface", "empty-section")
    if (!KEY_POINTS.test(block.text) || next?.marker !== "-") continue
    set(block, "key-point", "key-points")
    for (let at = block.index + 1; blocks[at]?.marker === "-"; at++) set(blocks[at], "key-point", "key-points")
  }
}

function findTitle(
  candidates: readonly Block[],
  bodyStart: number,
  words: ReadonlySet<string>,
  blocks: readonly Block[],
  labels: readonly (Label | null)[],
): Block | undefined {
  const marked = candidates.find((block) => block.marker === "#")
  if (marked) return marked
  let best: Block | undefined
  let bestScore = 0
  for (const block of candidates) {
    if (!isHeadline(block, bodyStart, blocks)) continue
    const next = blocks[block.index + 1]
    const leadsOn =
      next && (labels[next.index]?.kind === "metadata" || !endsSentence(next.text) || findDateline(next.text))
    const own = contentWords(block.text)
    const score =
      shareIn(own, words) + (leadsOn ? 0.1 : 0) + (block.index === 0 ? 0.1 : 0) - (block.text.length > 130 ? 0.2 : 0)
    if (score > bestScore + 0.05) {
      best = block
      bestScore = score
    }
  }
  return best
}

function isHeadline(block: Block, bodyStart: number, blocks: readonly Block[]): boolean {
  const { text, marker, index } = block
  const length = readingLength(text)
  if (marker === "-" || marker === ">" || length < HEADLINE.shortest || length > HEADLINE.longest) return false
  if (CREDIT.test(text) || KEY_POINTS.test(text) || findDateline(text)) return false
  if (/[.。:,;]["”’']?$/u.test(text) && !/\b(?:[A-Z]\.){2,}$|\.{3}$/.test(text)) return false
  const isCjk = length > text.length * 1.5
  if (!isCjk && text.split(/\s+/).length < HEADLINE.fewestWords) return false
  // Inside the stretch of prose only its first block can be the headline, and only if it is no sentence of the text.
  if (index >= bodyStart)
    return (
      index === bodyStart && !/^["“„«‘']/.test(text) && blocks[index + 1] !== undefined && !/[.]["”’']?$/u.test(text)
    )
  return true
}

/** The standfirst: between headline and byline or dateline, without a full stop, or said again in the text. */
function findDescriptions(
  blocks: readonly Block[],
  labels: readonly (Label | null)[],
  title: Block | undefined,
  span: { first: number; last: number },
): Block[] {
  const from = title ? title.index + 1 : Math.max(0, span.first - 2)
  for (let at = from; at <= Math.min(from + 3, span.last); at++) {
    const block = blocks[at] as Block
    const next = blocks[at + 1]
    if (labels[at] || !next || block.marker !== "" || CREDIT.test(block.text) || readingLength(block.text) < 40)
      continue
    if (findDateline(block.text)) return []
    const isBeforeByline = title !== undefined && labels[next.index]?.kind === "metadata"
    const isBeforeDateline = title !== undefined && findDateline(next.text) !== null && next.index <= span.first + 3
    const isOpen = title !== undefined && !endsSentence(block.text)
    return isBeforeByline || isBeforeDateline || isOpen || isSaidAgain(block, blocks, span) ? [block] : []
  }
  return []
}

function isSaidAgain(block: Block, blocks: readonly Block[], span: { first: number; last: number }): boolean {
  const own = contentWords(block.text)
  if (own.size < 6) return false
  return blocks
    .slice(Math.max(block.index + 1, span.first), Math.min(block.index + 4, span.last + 1))
    .some((other) => shareIn(own, contentWords(other.text)) >= STANDFIRST_SHARE)
}

/** Lines under pictures: those with a credit, and one before them that begins as they do. */
function labelCaptions(
  blocks: readonly Block[],
  labels: (Label | null)[],
  span: { first: number; last: number },
  title: Block | undefined,
  set: SetRole,
): void {
  const from = title?.index ?? span.first
  for (const block of blocks.slice(from, span.last + 1)) {
    if (
      labels[block.index] ||
      !CREDIT.test(block.text) ||
      block.text.length > 300 ||
      endsSentence(block.text.replace(CREDIT, ""))
    )
      continue
    const before = blocks[block.index - 1]
    if (before && before.text.length < 80 && block.text.startsWith(before.text)) set(before, "caption", "caption")
    set(block, "caption", "caption")
  }
}

function bodyRole(block: Block, blocks: readonly Block[], words: ReadonlySet<string>): ContentRole | "stray" {
  if (block.marker === ">") return "blockquote"
  if (block.marker === "-") return "list-item"
  if (block.marker === "#") return "heading"
  if (endsSentence(block.text) || readingLength(block.text) > 160 || /[:,;—–-]$/u.test(block.text)) return "paragraph"
  const own = contentWords(block.text)
  if (own.size >= 4 && shareIn(own, wordsElsewhere(block, blocks, words)) < STRAY_SHARE) return "stray"
  return readingLength(block.text) < 90 ? "heading" : "paragraph"
}

/** The words of all blocks but this one. */
function wordsElsewhere(block: Block, blocks: readonly Block[], words: ReadonlySet<string>): Set<string> {
  const near = blocks.slice(Math.max(0, block.index - 6), block.index + 7).filter((other) => other !== block)
  const held = new Set<string>()
  for (const other of near) for (const word of contentWords(other.text)) if (words.has(word)) held.add(word)
  return held
}
