import { CorpusError } from "@corpus/core"
import { createRoute, z } from "@hono/zod-openapi"
import type { Api } from "../api.ts"
import { Article, ArticlePage } from "../openapi/components.ts"
import { jsonResponse, NOT_MODIFIED, problemResponse } from "../openapi/responses.ts"
import { toPageQuery, PageQuery } from "../requests/page-query.ts"

const params = z.object({ id: z.string().openapi({ description: "An article's id." }) })
const MISSING = problemResponse("The library has no such article.")

const listRoute = createRoute({
  method: "get",
  path: "/v1/articles",
  operationId: "listArticles",
  summary: "The library's articles, newest first",
  request: { query: PageQuery },
  responses: {
    200: jsonResponse(ArticlePage, "One page."),
    304: NOT_MODIFIED,
    400: problemResponse("The query is not of the expected form."),
  },
})

const showRoute = createRoute({
  method: "get",
  path: "/v1/articles/{id}",
  operationId: "getArticle",
  summary: "One article",
  request: { params },
  responses: { 200: jsonResponse(Article, "The article."), 304: NOT_MODIFIED, 404: MISSING },
})

const removeRoute = createRoute({
  method: "delete",
  path: "/v1/articles/{id}",
  operationId: "removeArticle",
  summary: "Remove an article and its bytes",
  request: { params },
  responses: { 204: { description: "It is gone." }, 403: problemResponse("Another site's page asked."), 404: MISSING },
})

/** Listing, reading and removing articles. */
export function addArticles({ app, library }: Api): void {
  app.openapi(listRoute, async (c) => c.json(await library.articles(toPageQuery(c.req.valid("query"))), 200))
  app.openapi(showRoute, async (c) => {
    const { id } = c.req.valid("param")
    const article = await library.article(id)
    if (!article) throw noArticle(id)
    return c.json(article, 200)
  })
  app.openapi(removeRoute, async (c) => {
    const { id } = c.req.valid("param")
    if (!(await library.remove(id))) throw noArticle(id)
    return c.body(null, 204)
  })
}

/** The error for an id that the library has no article for. */
export function noArticle(id: string): CorpusError {
  return new CorpusError("not-found", `The library has no article "${id}". /v1/articles lists those it has.`)
}
