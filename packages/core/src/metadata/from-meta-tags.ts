import type { ElementNode, RootNode } from "../source/tree.ts"
import { elements } from "../source/tree.ts"
import type { Candidate } from "./candidate.ts"
import { findDate } from "./find-date.ts"
import { httpUrl } from "./http-url.ts"
import { WRITTEN_BY } from "./lexicon/byline-words.ts"
import { META_NAMES } from "./lexicon/meta-names.ts"
import { personNames } from "./person-names.ts"

/** For each name of a tag, its field and its place in the order of trust. */
const KNOWN = new Map(
  Object.entries(META_NAMES).flatMap(([field, names]) =>
    names.split(" ").map((name, trust) => [name, { field: field as Candidate["field"], trust }] as const),
  ),
)
/** What content tiers are called, by the access they mean. */
const TIERS: Readonly<Record<string, "free" | "metered" | "paid">> = {
  free: "free",
  metered: "metered",
  locked: "paid",
  paid: "paid",
  premium: "paid",
}
/** Of a field that several tags state, tags of other sorts count less than any named one. */
const LEAST_TRUST = 99

const LONGEST_LIST = 64
/** A date is no longer. */
const LONGEST_DATE = 100

type Ranked = { candidate: Candidate; trust: number }

/** What the head's `<meta>`, `<link rel=canonical>`, `<title>` and `<html lang>` say, the most trusted name first. */
export function fromMetaTags(tree: RootNode, base: string | null): Candidate[] {
  const found: Ranked[] = []
  const put = (candidate: Candidate | null, trust = LEAST_TRUST) => candidate && found.push({ candidate, trust })
  let isByline = false
  for (const element of elements(tree)) {
    const { tagName } = element
    if (tagName === "meta") {
      const name = (element.attribute("property") ?? element.attribute("name") ?? element.attribute("itemprop") ?? "")
        .toLowerCase()
        .replace(/^(dc(?:terms)?):/, "$1.")
      const content = element.attribute("content")?.trim() ?? ""
      const known = KNOWN.get(name)
      if (known && content) put(toCandidate(element, name, known.field, content, base), known.trust)
      else if (isByline && /^twitter:data\d$/.test(name)) put(toCandidate(element, name, "authors", content, base))
      isByline = /^twitter:label\d$/.test(name) && WRITTEN_BY.test(content)
    } else if (tagName === "html") {
      const value = element.attribute("lang")?.replace("_", "-")
      if (value) put({ ...at(element), field: "language", value, rule: "html-lang", pointer: "lang" })
    } else if (tagName === "link" && element.attribute("rel")?.toLowerCase() === "canonical") {
      const url = httpUrl(element.attribute("href"), base)
      if (url) put({ ...at(element), field: "canonicalUrl", value: url, rule: "link-canonical", pointer: "href" })
    }
  }
  return merge(found.toSorted((a, b) => a.trust - b.trust).map(({ candidate }) => candidate))
}

/** Lists that a page gives one tag an item: each tag is evidence of the whole list, unless it is longer than any real one. */
function merge(candidates: readonly Candidate[]): Candidate[] {
  const lists = Map.groupBy(candidates, ({ field, rule }) => `${field} ${rule}`)
  return candidates.map((candidate) => {
    if (candidate.field !== "authors" && candidate.field !== "tags") return candidate
    const list = lists.get(`${candidate.field} ${candidate.rule}`) ?? []
    if (list.length > LONGEST_LIST) return candidate
    return { ...candidate, value: [...new Set(list.flatMap(({ value }) => value as string[]))] }
  })
}

function at({ start, end }: ElementNode): { start: number; end: number } {
  return { start, end }
}

function toCandidate(
  element: ElementNode,
  name: string,
  field: Candidate["field"],
  content: string,
  base: string | null,
): Candidate | null {
  const common = { ...at(element), rule: `meta/${name}`, pointer: "content" }
  switch (field) {
    case "authors": {
      const value = /^(?:https?:|@)/.test(content) ? [] : personNames(content)
      return value.length > 0 ? { ...common, field, value } : null
    }
    case "tags":
      return { ...common, field, value: content.split(/\s*[,;]\s*/).filter(Boolean) }
    case "published":
    case "modified": {
      const date = findDate(content.slice(0, LONGEST_DATE))
      return date?.year ? { ...common, field, value: date.iso } : null
    }
    case "image": {
      const url = httpUrl(content, base)
      return url ? { ...common, field, value: url } : null
    }
    case "access": {
      const value = TIERS[content.toLowerCase()]
      return value ? { ...common, field, value } : null
    }
    case "title":
    case "description":
    case "publisher":
    case "section":
      return { ...common, field, value: content }
    case "language":
    case "dateline":
    case "canonicalUrl":
    case "syndicated":
      return null
  }
}
