import type { Article } from "../schema/article.ts"
import type { StoryArticle } from "../schema/story.ts"

/** File names that say what a file is, not whose it is; the folder's name speaks for them. */
const GENERIC = new Set(["raw", "index", "article", "page", "input", "content"])

/** Who published an article: the publisher, else the host, else the input's file stem, else the article's id. */
export function outletOf(article: Article, input: string | undefined): StoryArticle["outlet"] {
  const { publisher, canonicalUrl, dateline } = article.metadata
  if (publisher !== null) return { name: publisher, fallback: false }
  const host = hostOf(canonicalUrl) ?? hostOf(article.capture.url ?? null)
  const name = host ?? (input === undefined ? null : stemOf(input)) ?? dateline?.agency ?? article.id
  return { name, fallback: true }
}

function hostOf(url: string | null): string | null {
  if (url === null) return null
  try {
    return new URL(url).hostname.replace(/^www\./, "") || null
  } catch {
    return null
  }
}

function stemOf(input: string): string | null {
  const parts = input.split(/[/\\]/).filter((part) => part !== "")
  const stem = parts.at(-1)?.replace(/\.[^.]+$/, "") ?? ""
  return (GENERIC.has(stem) ? parts.at(-2) : stem) || null
}
