import { CorpusError, type Library, type NameModel } from "@corpus/core"
import { OpenAPIHono } from "@hono/zod-openapi"
import type { MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { etag } from "hono/etag"
import { methodNotAllowed } from "hono/method-not-allowed"
import { answerProblem } from "./failures/answer-problem.ts"
import { toInvalidInput } from "./failures/to-invalid-input.ts"
import { closedByDefault, readableAnywhere } from "./guards/response-headers.ts"
import { sameSite } from "./guards/same-site.ts"
import { DEFAULT_LIMITS, type Limits } from "./limits.ts"
import { toDocumentHead } from "./openapi/document.ts"
import { CaptureJson } from "./requests/capture-request.ts"
import { toMegabytes } from "./requests/megabytes.ts"
import { addArticles } from "./routes/add-articles.ts"
import { addCaptures } from "./routes/add-captures.ts"
import { addHealth } from "./routes/add-health.ts"
import { addParse } from "./routes/add-parse.ts"
import { addRaw } from "./routes/add-raw.ts"
import { addEntities } from "./routes/add-entities.ts"
import { addStories } from "./routes/add-stories.ts"

/** What the API is made of. */
export interface AppOptions {
  library: Library
  /** Gives a learned model of names, when the first page is read. */
  names?: () => NameModel
  limits?: Partial<Limits>
  /** What every request passes first, such as a log. */
  guards?: readonly MiddlewareHandler[]
}

/** Makes the HTTP API over a library; it needs nothing of its runtime but the web platform's `Request` and `Response`. */
export function createApp({ library, names, limits: given = {}, guards = [] }: AppOptions): OpenAPIHono {
  const limits = { ...DEFAULT_LIMITS, ...given }
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (!result.success) {
        const part = result.target === "param" ? "path" : "query"
        throw toInvalidInput(part, part === "path" ? c.req.param() : c.req.query(), result.error.issues)
      }
    },
  })
  app.onError((error, c) => answerProblem(error, c))
  app.notFound((c) =>
    answerProblem(
      new CorpusError("not-found", `There is nothing at ${c.req.path}. /openapi.json lists every address.`),
      c,
    ),
  )
  app.use(closedByDefault, readableAnywhere, ...guards)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        answerProblem(unsupportedMethod(c.req, methods), c, { allow: methods.join(", ") }),
    }),
  )
  app.use("/v1/captures", sameSite)
  app.use("/v1/articles/*", sameSite)
  app.use(
    "/v1/*",
    bodyLimit({
      maxSize: limits.body,
      onError: () => {
        throw tooLarge(limits)
      },
    }),
  )
  app.use("/v1/*", etag(), async (c, next) => {
    await next()
    // Whatever is read here may be removed or derived anew: a copy may be kept, and is asked about before it is used.
    if (c.res.ok && !c.res.headers.has("cache-control"))
      c.header("cache-control", c.req.method === "POST" ? "no-store" : "no-cache")
  })
  const api = { app, library, names, limits }
  for (const add of [addParse, addCaptures, addStories, addEntities, addArticles, addRaw, addHealth]) add(api)
  app.openAPIRegistry.register("CaptureRequest", CaptureJson)
  app.doc31("/openapi.json", toDocumentHead(limits))
  return app
}

function unsupportedMethod(
  { method, path }: { method: string; path: string },
  methods: readonly string[],
): CorpusError {
  return new CorpusError("method-unsupported", `${path} does not take ${method}. It takes ${methods.join(", ")}.`)
}

function tooLarge(limits: Limits): CorpusError {
  return new CorpusError(
    "input-too-large",
    `The request's body is larger than ${toMegabytes(limits.body)}. Send pages one by one.`,
  )
}
