import type { Block } from "../../blocks/block.ts"
import type { Label } from "../../blocks/label.ts"
import type { Verdict } from "../../classifier/classify.ts"
import { wordStems } from "../../blocks/overlap.ts"
import type { Found } from "../known.ts"
import type { Judges } from "../label-page.ts"
import { settle } from "../settle.ts"
import { bodyBlocks } from "./body-blocks.ts"
import { bodyRole } from "./body-role.ts"
import { labelCaptions } from "./captions.ts"
import { labelEntryTimes } from "./entry-times.ts"
import { labelKeyPoints } from "./key-points.ts"
import { labelListedStories } from "./listed-stories.ts"
import { drop, keep, type Labels } from "./set-label.ts"
import type { BodySpan } from "./span.ts"
import { findStandfirst } from "./standfirst.ts"
import { findTitle } from "./title.ts"

/**
 * Says of every block of a dump what it is: the body, the headline and what belongs to it stand before, all else is noise by its place.
 */
export function labelDump(
  blocks: readonly Block[],
  found: Found,
  verdicts: readonly Verdict[] | null,
  judges: Judges,
): Label[] {
  const settled = blocks.map(({ index }) => settle(found, index, verdicts?.[index], judges, "dump"))
  const labels: Labels = settled.map(({ label }) => label)
  labelEntryTimes(blocks, labels)
  labelListedStories(blocks, labels, (at) => (verdicts?.[at]?.likely ?? 0) >= SURELY_BODY)
  const isBody = bodyBlocks(blocks, labels, settled, verdicts)
  const span = extent(isBody)
  const because = (at: number) => settled[at]?.because() ?? ""
  if (span) {
    labelKeyPoints(blocks, labels)
    const body = blocks.slice(span.first, span.last + 1)
    const stems = wordStems(body.map(({ text }) => text).join(" "))
    const title = findTitle(blocks, labels, span.first, stems)
    keep(labels, title, "title", "headline")
    keep(labels, findStandfirst(blocks, labels, title, span), "description", "standfirst")
    labelCaptions(blocks, labels, title?.index ?? span.first, span.last)
    for (const block of body) {
      const role = bodyRole(block)
      if (isBody[block.index]) keep(labels, block, role, `${role}${because(block.index)}`)
      else drop(labels, block, "related", `stray-line${because(block.index)}`)
    }
  }
  keepHeadlineAlone(blocks, labels)
  for (const block of blocks) {
    if (labels[block.index]) continue
    if (!span) drop(labels, block, "related", `no-article${because(block.index)}`)
    else if (block.index < span.first) drop(labels, block, "navigation", `before-article${because(block.index)}`)
    else drop(labels, block, "related", `after-article${because(block.index)}`)
  }
  return labels as Label[]
}

/** Among so few blocks without an article a line of so many words is a headline: no text, but it says what the event is. */
const ALONE = { blocks: 3, words: 5 }

function keepHeadlineAlone(blocks: readonly Block[], labels: Labels): void {
  if (blocks.length > ALONE.blocks || labels.some((label) => label?.kind === "content")) return
  const isOpen = ({ index }: Block): boolean => labels[index]?.rule.startsWith("noise/stray-line") ?? true
  const line = blocks.find((block) => isOpen(block) && block.text.split(" ").length >= ALONE.words)
  if (line) labels[line.index] = { kind: "content", role: "title", rule: "role/headline-alone" }
}

/** A headline in a list of other stories is of the body all the same from this likelihood on. */
const SURELY_BODY = 0.8
/** From the first block of the body to the last; null without any. */
function extent(isBody: readonly boolean[]): BodySpan | null {
  const first = isBody.indexOf(true)
  return first < 0 ? null : { first, last: isBody.lastIndexOf(true) }
}
