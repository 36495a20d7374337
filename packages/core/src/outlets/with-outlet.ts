import type { Page } from "../blocks/block.ts"
import { bylineNames } from "../metadata/byline.ts"
import type { Collected } from "../metadata/collect.ts"
import { findDate } from "../metadata/find-date.ts"
import type { OutletProfile } from "../schema/outlet-profile.ts"
import { findOutlet } from "./find-outlet.ts"
import { outletLabels } from "./outlet-labels.ts"

/** Fields whose value a block of a profile's shape may give, by role. */
const FIELD = { byline: "authors", published: "published", modified: "modified" } as const

/**
 * What a page says of itself, read with the profile of its outlet, if there is one. The profile says what blocks are, whatever else
 * was thought of them; a value it gives only where the page gives none elsewhere.
 *
 * @param fetchedAt stands for the day of an article without a date.
 */
export function withOutlet(
  collected: Collected,
  page: Page,
  profiles: readonly OutletProfile[],
  fetchedAt: string | null,
): Collected {
  const { published, canonicalUrl } = collected.metadata
  const profile = findOutlet(page, profiles, canonicalUrl)
  if (!profile) return collected
  const known = outletLabels(page.blocks, profile, published ?? fetchedAt)
  const metadata = { ...collected.metadata }
  const evidence = { ...collected.evidence }
  for (const { index, text, map } of page.blocks) {
    const { label, shape } = known[index] ?? {}
    if (!shape || label?.kind !== "metadata" || !(label.role in FIELD)) continue
    const field = FIELD[label.role as keyof typeof FIELD]
    if (evidence[field]) continue
    const [from, to] = [shape.starts?.length ?? 0, text.length - (shape.ends?.length ?? 0)]
    const said = text.slice(from, to).trim()
    const names = field === "authors" ? bylineNames(said, true) : []
    const value = field === "authors" ? (names.length > 0 ? names : null) : findDate(said)?.iso
    if (!value) continue
    Object.assign(metadata, { [field]: value })
    evidence[field] = [{ ...map.toSource(from, to), rule: label.rule }]
  }
  const labels = collected.labels.map((label, index) => known[index]?.label ?? label)
  return { ...collected, labels, metadata, evidence }
}
