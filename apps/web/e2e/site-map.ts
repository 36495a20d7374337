import { inject } from "vitest"

interface StoryJson {
  articles: { id: string; outlet: { name: string } }[]
}

/** Paths of the seeded story and of its articles, by outlet. */
export async function siteMap(): Promise<{ story: string; article: (outlet: string) => string; articles: string[] }> {
  const baseUrl = inject("baseUrl")
  const home = await (await fetch(baseUrl)).text()
  const [story] = /\/story\/[\w-]+/.exec(home) ?? []
  if (!story) throw new Error("The front page links to no story.")
  const { articles } = (await (await fetch(`${baseUrl}${story}/json`)).json()) as StoryJson
  return {
    story,
    articles: articles.map(({ id }) => `/article/${id}`),
    article(outlet) {
      const found = articles.find(({ outlet: { name } }) => name.includes(outlet))
      if (!found) throw new Error(`The story has no article of ${outlet}.`)
      return `/article/${found.id}`
    },
  }
}
