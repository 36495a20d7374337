import { getDomain } from "tldts"
import type { PageGold } from "./page-gold.ts"

const ARCHIVED = /web\.archive\.org\/web\/\w+\/(?:https?:\/\/)?(.*)$/
/** Collections of crawled news name the page's host in its id: `20111104_www.host.example_<hash>`. */
const HOST_IN_ID = /^\d{8}_([\w-]+(?:\.[\w-]+)+)_/

/** The registrable domain that a page is from: of an archived page, the one archived. Its id where it has no address. */
export function siteOf({ id, url }: Pick<PageGold, "id" | "url">): string {
  const address = HOST_IN_ID.exec(id)?.[1] ?? url ?? id
  const archived = ARCHIVED.exec(address)?.[1] ?? address
  return getDomain(archived) ?? archived
}
