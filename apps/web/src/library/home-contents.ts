import type { Library, StorySummary } from "@corpus/core"
import type { LooseArticle } from "../home/loose-list.tsx"

export interface HomeContents {
  stories: StorySummary[]
  loose: LooseArticle[]
  /** Cursor of the next page; null on the last. */
  next: string | null
}

/** One page of what the library holds: stories that several articles tell, and articles alone. */
export async function homeContents(library: Library, after: string | undefined): Promise<HomeContents> {
  const { items, next } = await library.stories(after ? { after } : {})
  const loose = await Promise.all(
    items
      .filter(({ articles }) => articles === 1)
      .map(async ({ id, lead }) => {
        const article = (await library.story(id))?.articles[0]
        return article ? [{ article, lead }] : []
      }),
  )
  return { stories: items.filter(({ articles }) => articles > 1), loose: loose.flat(), next }
}
