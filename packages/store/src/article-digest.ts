import type { Article, ArticleSummary } from "@corpus/core"
import { lead } from "./lead.ts"

/** The part of a summary that the article itself gives. */
export type ArticleDigest = Omit<ArticleSummary, "addedAt" | "inputs">

export function toArticleDigest(article: Article): ArticleDigest {
  const { title, publisher, published, language } = article.metadata
  return {
    id: article.id,
    title,
    lead: lead(article.text),
    publisher,
    published,
    language,
    quotes: article.quotes.length,
    messages: article.messages.length,
  }
}
