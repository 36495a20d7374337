import { CorpusError } from "@corpus/core"
import { HTTPException } from "hono/http-exception"

/** Gives what the framework throws about a request a place in the house's one table of errors; all else stays as it is. */
export function toFailure(error: unknown): unknown {
  if (!(error instanceof HTTPException) || error.status >= 500) return error
  return new CorpusError("usage", `The request cannot be read: ${error.message}. Compare it with /openapi.json.`, {
    cause: error,
  })
}
