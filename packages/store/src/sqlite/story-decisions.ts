import type { StoryDecision } from "@corpus/core"
import { touch } from "./article-rows.ts"
import type { Database } from "./tables.ts"

/** Remembers what a user decided of which articles tell one event. @param split the story that a split leaves its id to. */
export async function keepGrouping(db: Database, decision: StoryDecision, split?: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto("storyDecisions")
      .values({ json: JSON.stringify(decision) })
      .execute()
    if (split !== undefined)
      // What leaves has no say in who keeps the id.
      await transaction
        .updateTable("stories")
        .set({ articleIds: JSON.stringify(decision.from) })
        .where("id", "=", split)
        .execute()
    await touch(transaction)
  })
}

/** What users decided of which articles tell one event, the first decision first. */
export async function readGroupings(db: Database): Promise<StoryDecision[]> {
  const rows = await db.selectFrom("storyDecisions").select("json").orderBy("number").execute()
  return rows.map(({ json }) => JSON.parse(json) as StoryDecision)
}
