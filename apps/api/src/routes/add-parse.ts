import { parse } from "@corpus/core"
import { identify } from "@corpus/store/language"
import { createRoute } from "@hono/zod-openapi"
import type { Api } from "../api.ts"
import { Article } from "../openapi/components.ts"
import { captureProblems, jsonResponse } from "../openapi/responses.ts"
import { CAPTURE_REQUEST } from "../requests/capture-request.ts"
import { toCapture } from "../requests/to-capture.ts"

/** `POST /v1/parse`: a page in, its article out; nothing is kept. */
export function addParse({ app, limits, names }: Api): void {
  const route = createRoute({
    method: "post",
    path: "/v1/parse",
    operationId: "parse",
    summary: "Read a page and keep nothing",
    request: CAPTURE_REQUEST,
    responses: { 200: jsonResponse(Article, "The article."), ...captureProblems(limits) },
  })
  app.openapi(route, async (c) => {
    const capture = await toCapture(c, c.req.valid("query").url)
    return c.json(parse(capture, { identify, ...(names ? { names: names() } : {}) }), 200)
  })
}
