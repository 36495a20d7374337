import { resolveReferences } from "../source/character-reference.ts"
import { elements, type RootNode, textContent } from "../source/tree.ts"
import type { Candidate } from "./candidate.ts"
import { findDate } from "./find-date.ts"
import { httpUrl } from "./http-url.ts"
import { type DataNode, type FoundNode, pageNodes, parseLenient } from "./json-ld-nodes.ts"
import { personNames } from "./person-names.ts"

type Source = FoundNode & { start: number; end: number }

/** What schema.org data in the page's JSON-LD say of its article: the node that names this page's address goes first. */
export function fromJsonLd(tree: RootNode, base: string | null): Candidate[] {
  const sources: Source[] = []
  const byId = new Map<string, DataNode>()
  for (const element of elements(tree)) {
    if (element.tagName !== "script" || !/^application\/ld\+json/i.test(element.attribute("type") ?? "")) continue
    const json = textContent(element)
    const span = { start: element.end, end: element.end + json.length }
    for (const found of pageNodes(parseLenient(json), byId)) sources.push({ ...span, ...found })
  }
  const path = pathOf(base)
  const isOfPage = ({ node }: Source) =>
    path !== "" && [node.url, node["@id"], node.mainEntityOfPage].some((value) => pathOf(idOf(value)) === path)
  const sure = (source: Source) => source.rank * 2 + (isOfPage(source) ? 1 : 0)
  const ranked = sources.toSorted((a, b) => sure(b) - sure(a))
  const [best] = ranked
  // Other articles of the page's data are teasers; a page's own data may add to those of its article.
  return ranked
    .filter((source) => source === best || source.rank === 1 || source.node.headline === best?.node.headline)
    .flatMap(({ node, pointer, rank, start, end }) =>
      fields(node, pointer, rank, base, byId).map((field) => ({ start, end, ...field }) as Candidate),
    )
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (value as DataNode)["@id"] : value
}

/** An address without its host, which is where a page's names for itself differ. */
function pathOf(value: unknown): string {
  return typeof value === "string" ? value.replace(/^\w+:\/\/[^/]*|[?#].*$|\/$/g, "") : ""
}

/** A date is no longer. */
const LONGEST_DATE = 100

type Loose = { field: Candidate["field"]; value: unknown; rule: string; pointer: string }

function fields(
  node: DataNode,
  pointer: string,
  rank: number,
  base: string | null,
  byId: Map<string, DataNode>,
): Loose[] {
  const found: Loose[] = []
  const put = (field: Candidate["field"], key: string, value: unknown) => {
    const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0)
    if (!isEmpty) found.push({ field, value, rule: `json-ld/${key}`, pointer: `${pointer}/${key}` })
  }
  if (rank > 1) put("title", "headline", text(node.headline))
  put("description", "description", text(node.description))
  const key = node.datePublished === undefined ? "uploadDate" : "datePublished"
  put("published", key, date(node[key]))
  put("modified", "dateModified", date(node.dateModified))
  const by = node.author === undefined || [node.author].flat().length === 0 ? "creator" : "author"
  if (rank > 1) put("authors", by, [...new Set(names(node[by], byId).flatMap(personNames))])
  put("publisher", "publisher", names(node.publisher, byId)[0] ?? null)
  put("section", "articleSection", text([node.articleSection].flat()[0]))
  put("tags", "keywords", keywords(node.keywords))
  put("language", "inLanguage", text(node.inLanguage))
  put("image", "image", httpUrl(imageOf(node.image), base))
  const free = node.isAccessibleForFree
  if (rank > 1 && (typeof free === "boolean" || typeof free === "string"))
    put("access", "isAccessibleForFree", /^true$/i.test(`${free}`) ? "free" : "paid")
  return found
}

function text(value: unknown): string | null {
  if (typeof value !== "string") return null
  return resolveReferences(value).replace(/\s+/g, " ").trim() || null
}

function date(value: unknown): string | null {
  const found = findDate(text(value)?.slice(0, LONGEST_DATE) ?? "")
  return found?.year ? found.iso : null
}

/** Names of people or organisations; a reference to another node is followed. */
function names(value: unknown, byId: Map<string, DataNode>): string[] {
  return [value].flat().flatMap((item) => {
    const node = typeof item === "object" && item !== null ? (item as DataNode) : null
    const name = node ? (node.name ?? byId.get(String(node["@id"]))?.name) : item
    return [name]
      .flat()
      .flatMap((one) => text(one) ?? [])
      .filter((one) => !/^https?:/.test(one))
  })
}

function keywords(value: unknown): string[] {
  if (typeof value === "string") return value.split(/\s*[,;]\s*/).filter(Boolean)
  return [value].flat().flatMap((item) => text(item) ?? [])
}

function imageOf(value: unknown): string | undefined {
  const first = [value].flat()[0]
  const url = typeof first === "object" && first !== null ? (first as DataNode).url : first
  return typeof url === "string" ? url : undefined
}
