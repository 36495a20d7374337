import { CorpusError } from "@corpus/core"
import { EntityType } from "@corpus/core/schema"
import { createRoute, z } from "@hono/zod-openapi"
import type { Api } from "../api.ts"
import { EntityPage, StoryEntity } from "../openapi/components.ts"
import { jsonResponse, NOT_MODIFIED, problemResponse } from "../openapi/responses.ts"
import { PageQuery, toPageQuery } from "../requests/page-query.ts"

const listRoute = createRoute({
  method: "get",
  path: "/v1/entities",
  operationId: "listEntities",
  summary: "Who and what the library's articles name, in the order in which they were first seen",
  request: {
    query: PageQuery.extend({
      name: z.string().optional().openapi({ description: "Only those with these letters in one of their names." }),
      type: z.enum(EntityType.options).optional().openapi({ description: "Only those of this type." }),
    }),
  },
  responses: {
    200: jsonResponse(EntityPage, "One page."),
    304: NOT_MODIFIED,
    400: problemResponse("The query is not of the expected form."),
  },
})

const showRoute = createRoute({
  method: "get",
  path: "/v1/entities/{id}",
  operationId: "getEntity",
  summary: "One entity: its names, its offices, and every article's entity that it is",
  request: {
    params: z.object({ id: z.string().openapi({ description: "An entity's id; one that was merged away leads on." }) }),
  },
  responses: {
    200: jsonResponse(StoryEntity, "The entity."),
    304: NOT_MODIFIED,
    404: problemResponse("The library has no such entity."),
  },
})

/** Listing and reading entities. */
export function addEntities({ app, library }: Api): void {
  app.openapi(listRoute, async (c) => {
    const { name, type, ...query } = c.req.valid("query")
    const sought = { ...(name !== undefined && { name }), ...(type !== undefined && { type }) }
    return c.json(await library.entities({ ...toPageQuery(query), ...sought }), 200)
  })
  app.openapi(showRoute, async (c) => {
    const { id } = c.req.valid("param")
    const entity = await library.entity(id)
    if (!entity)
      throw new CorpusError("not-found", `The library has no entity "${id}". /v1/entities lists those it has.`)
    return c.json(entity, 200)
  })
}
