import type { Draft } from "../article/draft.ts"
import { collect } from "../metadata/collect.ts"
import { addPage, proseOf } from "../recurrence/index.ts"
import type { DialectName } from "../schema/article.ts"
import type { Capture } from "../schema/capture.ts"
import type { OutletMemory } from "../schema/outlet-memory.ts"
import { articles } from "./articles.ts"
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
  const { page } = articles().parse(file) as Draft
  const { canonicalUrl, published } = collect(page).metadata
  return addPage(memory, {
    sha256: capture.sha256,
    url: capture.url ?? canonicalUrl,
    day: (published ?? capture.fetchedAt)?.slice(0, 10) ?? null,
    texts: page.blocks.map(({ text }) => text),
    prose: proseOf(page.blocks),
  })
}
