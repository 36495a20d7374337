import type { Article, Library, Story, StorySummary } from "@corpus/core"
import { everyItem } from "../input/every-item.ts"
import type { Page } from "./state.ts"

/** What a page is made of, as the library gives it. */
export type PageData =
  | { kind: "stories"; stories: readonly StorySummary[]; location: string | null }
  | { kind: "story"; story: Story }
  | { kind: "article"; article: Article; source: string }
  | { kind: "missing" }

/** Reads a page's data; a long list comes in parts, each holding the ones before. */
export async function* readPageData(library: Library, page: Page): AsyncGenerator<PageData> {
  if (page.kind === "stories") {
    yield* readStories(library)
  } else if (page.kind === "story" || (page.kind === "quotes" && page.of === "story")) {
    const story = await library.story(page.id)
    yield story ? { kind: "story", story } : { kind: "missing" }
  } else {
    yield await readArticle(library, page.id)
  }
}

async function* readStories(library: Library): AsyncGenerator<PageData> {
  const stories: StorySummary[] = []
  for await (const story of everyItem((query) => library.stories(query))) {
    stories.push(story)
    if (stories.length === FIRST_PART) yield { kind: "stories", stories: [...stories], location: null }
  }
  const location = stories.length === 0 ? (await library.state()).location : null
  yield { kind: "stories", stories, location }
}

/** Enough to begin with: more than any screen holds. */
const FIRST_PART = 200

async function readArticle(library: Library, id: string): Promise<PageData> {
  const [article, bytes] = await Promise.all([library.article(id), library.bytes(id)])
  if (!article || !bytes) return { kind: "missing" }
  // Only here: the first frame needs nothing of the engine.
  const { decode } = await import("@corpus/core")
  return { kind: "article", article, source: decode({ bytes, mediaType: article.capture.mediaType }).text }
}
