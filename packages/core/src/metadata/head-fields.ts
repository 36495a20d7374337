import type { Page } from "../blocks/block.ts"
import { oncePerPage } from "../blocks/once-per-page.ts"
import type { Candidate } from "./candidate.ts"
import type { Titles } from "./choose-title.ts"
import { fromJsonLd } from "./from-json-ld.ts"
import { fromMetaTags } from "./from-meta-tags.ts"
import { withoutOutlet } from "./without-outlet.ts"

/** What the head of a page says: JSON-LD, then its tags. */
export const headFields = oncePerPage((page): Candidate[] =>
  page.tree ? [...fromJsonLd(page.tree, page.url), ...fromMetaTags(page.tree, page.url)] : [],
)

/** What each place of the head gives for the headline, without the outlet's name. */
export function headTitles(page: Page, publisher: string | null): Omit<Titles, "printed"> {
  const titles = headFields(page).filter((candidate) => candidate.field === "title")
  const from = (rule: RegExp) => titles.find((candidate) => rule.test(candidate.rule))?.value ?? null
  const plain = (title: string | null) => withoutOutlet(title, publisher, page.url)
  return {
    openGraph: plain(from(/og:title$/)),
    jsonLd: plain(from(/^json-ld/)),
    document: plain(page.blocks.find(({ element }) => element?.tagName === "title")?.text ?? null),
  }
}
