import type { Story, StorySummary } from "@corpus/core"
import { keepStoryIds } from "../stories/keep-story-ids.ts"
import type { Database } from "./tables.ts"

/** What a listing needs of a story: its place and its line. */
type ToListing = (story: Story) => { key: string; summary: StorySummary }

/** Puts stories derived anew in the place of the kept ones, under the ids of those. Belongs in a transaction. */
export async function replaceStories(db: Database, derived: readonly Story[], toListing: ToListing): Promise<void> {
  const known = await db.selectFrom("stories").select(["id", "articleIds"]).orderBy("number").execute()
  const redirects = await db.selectFrom("storyRedirects").selectAll().execute()
  const kept = keepStoryIds(
    known.map(({ id, articleIds }) => ({ id, articles: JSON.parse(articleIds) as string[] })),
    derived,
    new Map(redirects.map(({ id, successor }) => [id, successor])),
  )
  await db.deleteFrom("storyRedirects").execute()
  const living = new Set(kept.stories.map(({ id }) => id))
  for (const { id } of known) if (!living.has(id)) await db.deleteFrom("stories").where("id", "=", id).execute()
  for (const story of kept.stories) await keepStory(db, story, toListing)
  for (const [id, successor] of kept.redirects)
    await db.insertInto("storyRedirects").values({ id, successor }).execute()
}

/** A story that was there keeps its number, by which older ids win over newer ones. */
async function keepStory(db: Database, story: Story, toListing: ToListing): Promise<void> {
  const { key, summary } = toListing(story)
  const articleIds = JSON.stringify(story.articles.map(({ id }) => id))
  const columns = { key, articleIds, summary: JSON.stringify(summary), json: JSON.stringify(story) }
  await db
    .insertInto("stories")
    .values({ id: story.id, ...columns })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(columns))
    .execute()
}
