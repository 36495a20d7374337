import { CorpusError } from "@corpus/core"
import { createMiddleware } from "hono/factory"

/**
 * Refuses a change that another site's page asks for.
 *
 * A browser lets any page send plain text to a library that listens on its reader's machine; it names the page's origin, other programs name none.
 */
export const sameSite = createMiddleware(async (c, next) => {
  const origin = c.req.header("origin")
  const isSafe = c.req.method === "GET" || c.req.method === "HEAD"
  if (!isSafe && origin !== undefined && origin !== new URL(c.req.url).origin) {
    throw new CorpusError(
      "origin-forbidden",
      `A page of "${origin}" asked for a change. Send it from a program, or from a page of this address.`,
    )
  }
  await next()
})
