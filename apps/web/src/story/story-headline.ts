import type { Story, StoryArticle } from "@corpus/core/schema"

const byDate = (a: StoryArticle, b: StoryArticle): number => (a.published ?? "9").localeCompare(b.published ?? "9")

/** The headline under which a story is shown: that of its earliest article that has one; null where none has. */
export function storyHeadline({ articles }: Pick<Story, "articles">): StoryArticle | null {
  return articles.filter(({ title }) => title).toSorted(byDate)[0] ?? null
}
