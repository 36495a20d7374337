import { pageToHtml } from "./page-to-html.ts"
import type { Extraction, System } from "./system.ts"

/** Where a page is said to be that has no address: some peers want one. */
const NOWHERE = "https://page.example/"

/** A system that makes an extraction of a page's HTML and address. */
export function definePeer(
  name: string,
  extract: (html: string, url: string) => Extraction | Promise<Extraction>,
): System {
  return {
    name,
    prepare: async (page) => {
      const html = pageToHtml(page)
      return () => extract(html, page.url ?? NOWHERE)
    },
  }
}
