import type { Block } from "../../blocks/block.ts"
import type { Label } from "../../blocks/label.ts"
import type { Verdict } from "../../classifier/classify.ts"
import { contentWords } from "../../blocks/overlap.ts"
import type { Found } from "../known.ts"
import type { Judges } from "../label-page.ts"
import { settle } from "../settle.ts"
import { bodyRole } from "./body-role.ts"
import { labelCaptions } from "./captions.ts"
import { labelKeyPoints } from "./key-points.ts"
import { labelListedStories } from "./listed-stories.ts"
import { drop, keep, type Labels } from "./set-label.ts"
import { bodySpan, type BodySpan } from "./span.ts"
import { findStandfirst } from "./standfirst.ts"
import { findTitle } from "./title.ts"

/**
 * Says of every block of a dump what it is: the body is what is likely to be, or the stretch of prose where nobody can tell;
 * the headline and what belongs to it stand before, all else is noise by its place.
 */
export function labelDump(
  blocks: readonly Block[],
  found: Found,
  verdicts: readonly Verdict[] | null,
  judges: Judges,
): Label[] {
  const settled = blocks.map(({ index }) => settle(found, index, verdicts?.[index], judges))
  const labels: Labels = settled.map(({ label }) => label)
  const isText = verdicts && settled.map(({ isBody }) => isBody === true)
  if (!isText) labelListedStories(blocks, labels)
  const span = isText ? extent(isText) : bodySpan(blocks, labels)
  const because = (at: number) => settled[at]?.because() ?? ""
  if (span) {
    labelKeyPoints(blocks, labels)
    const body = blocks.slice(span.first, span.last + 1)
    const words = contentWords(body.map(({ text }) => text).join(" "))
    const title = findTitle(blocks, labels, span.first, words)
    keep(labels, title, "title", "headline")
    keep(labels, findStandfirst(blocks, labels, title, span), "description", "standfirst")
    labelCaptions(blocks, labels, title?.index ?? span.first, span.last)
    for (const block of body) {
      const role = isText && !isText[block.index] ? null : bodyRole(block, blocks, isText !== null)
      if (role) keep(labels, block, role, `${role}${because(block.index)}`)
      else drop(labels, block, "related", `stray-line${because(block.index)}`)
    }
  }
  for (const block of blocks) {
    if (labels[block.index]) continue
    if (!span) drop(labels, block, "related", `no-article${because(block.index)}`)
    else if (block.index < span.first) drop(labels, block, "navigation", `before-article${because(block.index)}`)
    else drop(labels, block, "related", `after-article${because(block.index)}`)
  }
  return labels as Label[]
}

/** From the first block of the body to the last; null without any. */
function extent(isText: readonly boolean[]): BodySpan | null {
  const first = isText.indexOf(true)
  return first < 0 ? null : { first, last: isText.lastIndexOf(true) }
}
