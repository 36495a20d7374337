import type { Block } from "../../blocks/block.ts"
import type { Label } from "../../blocks/label.ts"
import { contentWords } from "../overlap.ts"
import { bodyRole } from "./body-role.ts"
import { labelCaptions } from "./captions.ts"
import { labelKeyPoints } from "./key-points.ts"
import { labelListedStories } from "./listed-stories.ts"
import { drop, keep, type Labels } from "./set-label.ts"
import { bodySpan } from "./span.ts"
import { findStandfirst } from "./standfirst.ts"
import { findTitle } from "./title.ts"

/**
 * Says of every block of a dump what it is: the body is the stretch of prose, the headline and what belongs to it stand before,
 * all else is noise by its place.
 *
 * @param known labels that fields and noise rules gave, null where they had nothing to say.
 */
export function labelDump(blocks: readonly Block[], known: readonly (Label | null)[]): Label[] {
  const labels: Labels = [...known]
  labelListedStories(blocks, labels)
  const span = bodySpan(blocks, labels)
  if (span) {
    labelKeyPoints(blocks, labels)
    const body = blocks.slice(span.first, span.last + 1)
    const words = contentWords(body.map(({ text }) => text).join(" "))
    const title = findTitle(blocks, labels, span.first, words)
    keep(labels, title, "title", "headline")
    keep(labels, findStandfirst(blocks, labels, title, span), "description", "standfirst")
    labelCaptions(blocks, labels, title?.index ?? span.first, span.last)
    for (const block of body) {
      const role = bodyRole(block, blocks)
      if (role) keep(labels, block, role, role)
      else drop(labels, block, "related", "stray-line")
    }
  }
  for (const block of blocks) {
    if (!span) drop(labels, block, "related", "no-article")
    else if (block.index < span.first) drop(labels, block, "navigation", "before-article")
    else drop(labels, block, "related", "after-article")
  }
  return labels as Label[]
}
