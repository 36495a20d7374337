import type { ElementNode, RootNode } from "../source/tree.ts"
import { elements } from "../source/tree.ts"
import type { Candidate } from "./candidate.ts"
import { findDate } from "./find-date.ts"
import { httpUrl } from "./http-url.ts"

type TextField =
  | "title"
  | "description"
  | "publisher"
  | "section"
  | "published"
  | "modified"
  | "authors"
  | "tags"
  | "image"

/** Names of `<meta>` tags by the field they give. */
const NAMES: Readonly<Record<string, TextField>> = {
  "og:title": "title",
  "twitter:title": "title",
  "og:description": "description",
  "twitter:description": "description",
  "description": "description",
  "og:site_name": "publisher",
  "application-name": "publisher",
  "article:section": "section",
  "article:published_time": "published",
  "og:published_time": "published",
  "date": "published",
  "dc.date": "published",
  "dc.date.issued": "published",
  "pubdate": "published",
  "publish-date": "published",
  "parsely-pub-date": "published",
  "sailthru.date": "published",
  "datepublished": "published",
  "article:modified_time": "modified",
  "og:updated_time": "modified",
  "last-modified": "modified",
  "datemodified": "modified",
  "author": "authors",
  "article:author": "authors",
  "dc.creator": "authors",
  "parsely-author": "authors",
  "sailthru.author": "authors",
  "byl": "authors",
  "article:tag": "tags",
  "keywords": "tags",
  "news_keywords": "tags",
  "og:image": "image",
}

/** What the head's `<meta>`, `<link rel=canonical>`, `<title>` and `<html lang>` say, in the order of the page. */
export function fromMetaTags(tree: RootNode, base: string | null): Candidate[] {
  const found: Candidate[] = []
  for (const element of elements(tree)) {
    const { tagName, attributes } = element
    if (tagName === "meta") {
      const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase()
      const candidate = attributes.content?.trim() ? toCandidate(element, name, attributes.content.trim(), base) : null
      if (candidate) found.push(candidate)
    } else if (tagName === "html" && attributes.lang) {
      found.push({
        ...at(element),
        field: "language",
        value: attributes.lang.replace("_", "-"),
        rule: "html-lang",
        pointer: "lang",
      })
    } else if (tagName === "link" && attributes.rel?.toLowerCase() === "canonical") {
      const url = httpUrl(attributes.href, base)
      if (url)
        found.push({ ...at(element), field: "canonicalUrl", value: url, rule: "link-canonical", pointer: "href" })
    }
  }
  return found
}

function at({ start, end }: ElementNode): { start: number; end: number } {
  return { start, end }
}

function toCandidate(element: ElementNode, name: string, content: string, base: string | null): Candidate | null {
  const field = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
  if (!field) return null
  const common = { ...at(element), rule: `meta/${name}`, pointer: "content" }
  switch (field) {
    case "authors":
      return /^https?:/.test(content) ? null : { ...common, field, value: authorNames(content) }
    case "tags":
      return { ...common, field, value: content.split(/\s*[,;]\s*/).filter(Boolean) }
    case "published":
    case "modified": {
      const date = findDate(content)
      return date?.year ? { ...common, field, value: date.iso } : null
    }
    case "image": {
      const url = httpUrl(content, base)
      return url ? { ...common, field, value: url } : null
    }
    case "title":
    case "description":
    case "publisher":
    case "section":
      return { ...common, field, value: content }
  }
}

function authorNames(content: string): string[] {
  return content
    .replace(/^by\s+/i, "")
    .split(/\s*(?:,|;|\||\band\b|&)\s*/)
    .filter((name) => name.length > 1)
}
