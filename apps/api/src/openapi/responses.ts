import type { z } from "@hono/zod-openapi"
import type { Limits } from "../limits.ts"
import { toMegabytes } from "../requests/megabytes.ts"
import { Problem } from "./components.ts"

/** A JSON answer. */
export function jsonResponse<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } }
}

/** An answer with one of the API's errors. */
export function problemResponse(description: string) {
  return { description, content: { "application/problem+json": { schema: Problem } } }
}

/** The answer to a conditional request for what the caller already has. */
export const NOT_MODIFIED = { description: "The caller's copy, named in `If-None-Match`, is current." }

/** What can be wrong with a page that is sent. */
export function captureProblems(limits: Limits) {
  return {
    400: problemResponse("The query or the JSON is not of the expected form."),
    413: problemResponse(`The body is larger than ${toMegabytes(limits.body)}.`),
    415: problemResponse("The body is not text, or of a media type that is not read here."),
    422: problemResponse("The body is empty."),
  }
}
