import { CorpusError } from "@corpus/core"
import { createRoute, z } from "@hono/zod-openapi"
import type { Api } from "../api.ts"
import { Story, StoryPage } from "../openapi/components.ts"
import { jsonResponse, NOT_MODIFIED, problemResponse } from "../openapi/responses.ts"
import { PageQuery, toPageQuery } from "../requests/page-query.ts"

const listRoute = createRoute({
  method: "get",
  path: "/v1/stories",
  operationId: "listStories",
  summary: "The library's stories, latest first",
  request: { query: PageQuery },
  responses: {
    200: jsonResponse(StoryPage, "One page."),
    304: NOT_MODIFIED,
    400: problemResponse("The query is not of the expected form."),
  },
})

const showRoute = createRoute({
  method: "get",
  path: "/v1/stories/{id}",
  operationId: "getStory",
  summary: "One story",
  request: {
    params: z.object({ id: z.string().openapi({ description: "A story's id; one that was merged away leads on." }) }),
  },
  responses: {
    200: jsonResponse(Story, "The story."),
    304: NOT_MODIFIED,
    404: problemResponse("The library has no such story."),
  },
})

/** Listing and reading stories. */
export function addStories({ app, library }: Api): void {
  app.openapi(listRoute, async (c) => c.json(await library.stories(toPageQuery(c.req.valid("query"))), 200))
  app.openapi(showRoute, async (c) => {
    const { id } = c.req.valid("param")
    const story = await library.story(id)
    if (!story) throw new CorpusError("not-found", `The library has no story "${id}". /v1/stories lists those it has.`)
    return c.json(story, 200)
  })
}
