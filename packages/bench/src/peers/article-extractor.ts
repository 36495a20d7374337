import { extractFromHtml } from "@extractus/article-extractor"
import { definePeer } from "./define-peer.ts"

/** Extractus' article-extractor, which looks for a title and a date of its own and leaves the body to Readability on linkedom. */
export const articleExtractor = definePeer("article-extractor", async (html, url) => {
  const article = await extractFromHtml(html, url)
  return {
    body: { html: article?.content ?? "" },
    title: article?.title,
    authors: article?.author ? [article.author] : [],
    date: article?.published,
  }
})
