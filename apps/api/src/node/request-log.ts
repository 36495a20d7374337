import { createMiddleware } from "hono/factory"

/** Writes a line per request to stderr: method, path, status, milliseconds. Queries, headers and bodies stay out of it. */
export const requestLog = createMiddleware(async (c, next) => {
  const begun = performance.now()
  await next()
  const path = encodeURI(c.req.path)
  console.error(`${c.req.method} ${path} ${c.res.status} ${(performance.now() - begun).toFixed(0)} ms`)
})
