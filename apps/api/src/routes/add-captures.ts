import { createRoute } from "@hono/zod-openapi"
import type { Api } from "../api.ts"
import { Article } from "../openapi/components.ts"
import { captureProblems, jsonResponse, problemResponse } from "../openapi/responses.ts"
import { CAPTURE_REQUEST } from "../requests/capture-request.ts"
import { toCapture } from "../requests/to-capture.ts"

const LOCATION = { Location: { description: "The article's address.", schema: { type: "string" as const } } }

/** `POST /v1/captures`: a page in, its article out, both kept in the library. */
export function addCaptures({ app, library, limits }: Api): void {
  const route = createRoute({
    method: "post",
    path: "/v1/captures",
    operationId: "addCapture",
    summary: "Read a page and keep it",
    request: CAPTURE_REQUEST,
    responses: {
      200: {
        ...jsonResponse(Article, "The library already held these bytes; this is their article."),
        headers: LOCATION,
      },
      201: { ...jsonResponse(Article, "The article, newly kept."), headers: LOCATION },
      ...captureProblems(limits),
      403: problemResponse("Another site's page asked."),
    },
  })
  app.openapi(route, async (c) => {
    const capture = await toCapture(c, c.req.valid("query").url)
    const { article, isNew } = await library.add(capture)
    c.header("location", `/v1/articles/${encodeURIComponent(article.id)}`)
    return isNew ? c.json(article, 201) : c.json(article, 200)
  })
}
