import type { Library, NameModel } from "@corpus/core"
import type { OpenAPIHono } from "@hono/zod-openapi"
import type { Limits } from "./limits.ts"

/** What a route is added to, and what it answers from. */
export interface Api {
  app: OpenAPIHono
  library: Library
  names: (() => NameModel) | undefined
  limits: Limits
}
