import { createReadStream } from "node:fs"
import { Readable } from "node:stream"
import { fileURLToPath } from "node:url"
import { Scalar } from "@scalar/hono-api-reference"
import type { OpenAPIHono } from "@hono/zod-openapi"

const SCRIPT = fileURLToPath(new URL("browser/standalone.js", import.meta.resolve("@scalar/api-reference")))
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
].join("; ")

const page = Scalar({
  url: "/openapi.json",
  cdn: "/scalar.js",
  pageTitle: "Corpus API",
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
})

/** `/docs`: the OpenAPI document as a page, from this machine alone. It reads a script of 4 MB from disk, so the edge goes without. */
export function addDocs(app: OpenAPIHono): void {
  app.get("/docs", async (c, next) => {
    c.header("content-security-policy", POLICY)
    c.header("cache-control", "no-cache")
    return page(c, next)
  })
  app.get("/scalar.js", (c) =>
    c.body(Readable.toWeb(createReadStream(SCRIPT)) as ReadableStream, 200, {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=86400",
    }),
  )
}
