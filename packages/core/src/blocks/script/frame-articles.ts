import { alignCharacters } from "../../source/align-characters.ts"
import { resolveReferences } from "../../source/character-reference.ts"
import { TextMap } from "../../source/text-map.ts"
import { elements, type RootNode } from "../../source/tree.ts"
import type { StoredArticle } from "./script-article.ts"

/** What a frame's page is written in: an attribute between quotes. */
const SRCDOC = /\ssrcdoc\s*=\s*(?:"([^"]*)"|'([^']*)')/di

/** The pages that a page's frames hold within their tags: `<iframe srcdoc="…">`. */
export function frameArticles(source: string, tree: RootNode): StoredArticle[] {
  const found: StoredArticle[] = []
  for (const element of elements(tree)) {
    const { tagName, start, end } = element
    const page = tagName === "iframe" ? element.attribute("srcdoc") : undefined
    if (page === undefined) continue
    const match = SRCDOC.exec(source.slice(start, end))
    const [from, to] = match?.indices?.[1] ?? match?.indices?.[2] ?? [0, 0]
    const written = source.slice(start + from, start + to)
    const text = resolveReferences(written)
    const pieces = alignCharacters(source, start + from, text, false)
    if (!pieces || text === "" || text.replace(/\r\n?/g, "\n") !== page) continue
    const parts = [{ texts: [new TextMap(text, pieces)], isHeading: false }]
    found.push({ parts, length: text.length, isTitled: false, origin: "frame" })
  }
  return found
}
