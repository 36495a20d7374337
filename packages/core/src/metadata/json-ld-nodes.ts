/** A JSON object of a page's data. */
export type DataNode = Readonly<Record<string, unknown>>

/** A node that speaks of the page, where it stands in its script, and how surely it is the article itself. */
export interface FoundNode {
  node: DataNode
  pointer: string
  rank: number
}

/** A page's graph is looked through to this depth and no further. */
const DEEPEST = 6
const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Recipe|HowTo)$/i
const PAGE = /(?:WebPage|Review|VideoObject|Event|Product)$/i

/** JSON as pages write it: raw line breaks in strings, comments around, a comma too many. */
export function parseLenient(json: string): unknown {
  const bare = json
    .replace(/^\s*(?:\/\*[^]*?\*\/|<!--|\/\/\s*<!\[CDATA\[)?/, "")
    .trimEnd()
    .replace(/(?:-->|\/\/\s{0,9}\]\]>)?;?$/, "")
  return parsed(bare) ?? parsed(bare.replace(/\p{Cc}+/gu, " ").replace(/,\s*([}\]])/g, "$1"))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return undefined
  }
}

/** The nodes of a script that speak of the page, in order; those with an `@id` go into `byId`. */
export function pageNodes(value: unknown, byId: Map<string, DataNode>, pointer = "", depth = 0): FoundNode[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return []
  if (Array.isArray(value))
    return value.flatMap((item, index) => pageNodes(item, byId, `${pointer}/${index}`, depth + 1))
  const node = value as DataNode
  const id = node["@id"]
  if (
    typeof id === "string" &&
    Object.keys(node).length > (byId.has(id) ? Object.keys(byId.get(id) as DataNode).length : 1)
  )
    byId.set(id, node)
  const types = [node["@type"]].flat().filter((type) => typeof type === "string")
  const rank = types.some((type) => ARTICLE.test(type)) ? 2 : types.some((type) => PAGE.test(type)) ? 1 : 0
  const own = rank > 0 ? [{ node, pointer, rank }] : []
  const below = ["@graph", "mainEntity", "mainEntityOfPage"].flatMap((key) =>
    pageNodes(node[key], byId, `${pointer}/${key}`, depth + 1),
  )
  return [...own, ...below]
}
