import { elements, type RootNode, textContent } from "../source/tree.ts"
import type { Candidate } from "./candidate.ts"
import { findDate } from "./find-date.ts"
import { httpUrl } from "./http-url.ts"

const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review|Recipe)$/
/** A page's graph is looked through to this depth and no further. */
const DEEPEST = 6

/** What schema.org data in the page's JSON-LD say of its article. */
export function fromJsonLd(tree: RootNode, base: string | null): Candidate[] {
  const found: Candidate[] = []
  for (const element of elements(tree)) {
    if (element.tagName !== "script" || !/^application\/ld\+json/i.test(element.attributes.type ?? "")) continue
    const json = textContent(element)
    const data = parseLenient(json)
    const article = data === undefined ? null : findArticle(data, "", 0)
    if (!article) continue
    const span = { start: element.end, end: element.end + json.length }
    for (const candidate of fields(article.node, article.pointer, base))
      found.push({ ...span, ...candidate } as Candidate)
  }
  return found
}

/** JSON as pages write it: raw line breaks in strings, comments around, a comma too many. */
function parseLenient(json: string): unknown {
  const bare = json
    .replace(/^\s*(?:\/\*[^]*?\*\/|<!--|\/\/\s*<!\[CDATA\[)?/, "")
    .replace(/(?:-->|\/\/\s*\]\]>)?[\s;]*$/, "")
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(text) as unknown
    } catch {
      continue
    }
  }
  return undefined
}

type Node = Readonly<Record<string, unknown>>

function findArticle(value: unknown, pointer: string, depth: number): { node: Node; pointer: string } | null {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return null
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = findArticle(item, `${pointer}/${index}`, depth + 1)
      if (found) return found
    }
    return null
  }
  const node = value as Node
  if ([node["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type))) return { node, pointer }
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage"]) {
    const found = findArticle(node[key], `${pointer}/${key}`, depth + 1)
    if (found) return found
  }
  return null
}

type Loose = { field: Candidate["field"]; value: unknown; rule: string; pointer: string }

function fields(node: Node, pointer: string, base: string | null): Loose[] {
  const found: Loose[] = []
  const put = (field: Candidate["field"], key: string, value: unknown) => {
    const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0)
    if (!isEmpty) found.push({ field, value, rule: `json-ld/${key}`, pointer: `${pointer}/${key}` })
  }
  put("title", "headline", text(node.headline))
  put("description", "description", text(node.description))
  put("published", "datePublished", findDate(text(node.datePublished) ?? "")?.iso ?? null)
  put("modified", "dateModified", findDate(text(node.dateModified) ?? "")?.iso ?? null)
  put("authors", "author", names(node.author))
  put("publisher", "publisher", names(node.publisher)[0] ?? null)
  put("section", "articleSection", text([node.articleSection].flat()[0]))
  put("tags", "keywords", keywords(node.keywords))
  put("language", "inLanguage", text(node.inLanguage))
  put("image", "image", httpUrl(imageOf(node.image), base))
  return found
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, " ").trim() : null
}

function names(value: unknown): string[] {
  return [value].flat().flatMap((item) => {
    const name = typeof item === "object" && item !== null ? (item as Node).name : item
    const found = text([name].flat()[0])
    return found && !/^https?:/.test(found) ? [found.replace(/^by\s+/i, "")] : []
  })
}

function keywords(value: unknown): string[] {
  if (typeof value === "string") return value.split(/\s*[,;]\s*/).filter(Boolean)
  return [value].flat().flatMap((item) => text(item) ?? [])
}

function imageOf(value: unknown): string | undefined {
  const first = [value].flat()[0]
  const url = typeof first === "object" && first !== null ? (first as Node).url : first
  return typeof url === "string" ? url : undefined
}
