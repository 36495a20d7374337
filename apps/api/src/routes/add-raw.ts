import { createRoute, z } from "@hono/zod-openapi"
import type { Api } from "../api.ts"
import { NOT_MODIFIED, problemResponse } from "../openapi/responses.ts"
import { noArticle } from "./add-articles.ts"

const route = createRoute({
  method: "get",
  path: "/v1/articles/{id}/raw",
  operationId: "getArticleBytes",
  summary: "The bytes an article was read from",
  request: { params: z.object({ id: z.string().openapi({ description: "An article's id." }) }) },
  responses: {
    200: {
      description: "The bytes as they came, in whatever encoding, as plain text whatever they are.",
      content: { "text/plain": { schema: z.string().openapi({ format: "binary" }) } },
    },
    304: NOT_MODIFIED,
    404: problemResponse("The library has no such article."),
  },
})

/** `GET /v1/articles/{id}/raw`: a stranger's page, so it is served in a way that no browser runs. */
export function addRaw({ app, library }: Api): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid("param")
    const bytes = await library.bytes(id)
    if (!bytes) throw noArticle(id)
    return c.body(new Uint8Array(bytes), 200, {
      "content-type": "text/plain",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    })
  })
}
