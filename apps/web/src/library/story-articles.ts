import type { Article, Library, Story } from "@corpus/core"

/** A story's articles by id; one that was removed meanwhile is missing. */
export async function storyArticles(library: Library, { articles }: Story): Promise<ReadonlyMap<string, Article>> {
  const found = await Promise.all(articles.map(({ id }) => library.article(id)))
  return new Map(found.flatMap((article) => (article ? [[article.id, article]] : [])))
}
