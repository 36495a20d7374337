import { type Draft, keptBlocks } from "../article/draft.ts"
import { addPage } from "../recurrence/index.ts"
import type { DialectName } from "../schema/article.ts"
import type { Capture } from "../schema/capture.ts"
import type { OutletMemory } from "../schema/outlet-memory.ts"
import { BODY_ROLES } from "../schema/role.ts"
import { articles } from "./corpus.ts"
import { toFile } from "./to-file.ts"

/**
 * An outlet's memory with one more capture in it: what stands on many pages of an outlet is no part of its articles. Give the
 * memory to `parse`. Captures of an article that is known already add nothing; the order of the captures hardly matters.
 *
 * @param memory null for the outlet's first capture.
 * @throws CorpusError `input-empty`, `input-binary`.
 */
export function remember(
  memory: OutletMemory | null,
  capture: Capture,
  options: { dialect?: DialectName } = {},
): OutletMemory {
  const file = toFile(capture, options)
  const processor = articles()
  const draft = processor.parse(file) as Draft
  // As the rules will see them: later steps may join what one sentence runs through.
  const { blocks } = draft.page
  processor.runSync(draft, file)
  const { canonicalUrl, published } = draft.metadata
  return addPage(memory, {
    sha256: capture.sha256,
    url: capture.url ?? canonicalUrl,
    day: (published ?? capture.fetchedAt)?.slice(0, 10) ?? null,
    texts: blocks.map(({ text }) => text),
    body: keptBlocks(draft).flatMap(({ role, text }) => (BODY_ROLES.has(role) ? [text] : [])),
  })
}
