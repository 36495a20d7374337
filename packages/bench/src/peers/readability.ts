import { Readability } from "@mozilla/readability"
import type { Extraction } from "./system.ts"

/** What Mozilla's Readability makes of a document; it changes the document. */
export function readability(document: unknown): Extraction {
  const article = new Readability(document as ConstructorParameters<typeof Readability>[0]).parse()
  return {
    body: { html: article?.content ?? "" },
    title: article?.title,
    authors: article?.byline ? [article.byline] : [],
    date: article?.publishedTime,
  }
}
