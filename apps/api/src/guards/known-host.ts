import { CorpusError } from "@corpus/core"
import { createMiddleware } from "hono/factory"

/**
 * Answers only requests addressed to one of these host names.
 *
 * Without it a page whose name is made to lead to this machine would count as being of this address.
 */
export function knownHost(names: readonly string[]) {
  return createMiddleware(async (c, next) => {
    const { hostname } = new URL(c.req.url)
    if (!names.includes(hostname)) {
      throw new CorpusError(
        "origin-forbidden",
        `This API does not answer to the name "${hostname}". Use ${names.join(" or ")}.`,
      )
    }
    await next()
  })
}
