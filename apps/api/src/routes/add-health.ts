import { CORE_VERSION } from "@corpus/core"
import { createRoute } from "@hono/zod-openapi"
import type { Api } from "../api.ts"
import { Health } from "../openapi/components.ts"
import { jsonResponse, problemResponse } from "../openapi/responses.ts"

const route = createRoute({
  method: "get",
  path: "/healthz",
  operationId: "health",
  summary: "Is the API up, and does its library answer?",
  responses: { 200: jsonResponse(Health, "Both are."), 503: problemResponse("The library cannot be used.") },
})

/** `GET /healthz`. */
export function addHealth({ app, library }: Api): void {
  app.openapi(route, async (c) => {
    await library.articles({ limit: 1 })
    c.header("cache-control", "no-store")
    return c.json({ status: "ok" as const, coreVersion: CORE_VERSION }, 200)
  })
}
