import { CorpusError, toProblem } from "@corpus/core"

/** Problem details for what is not there. */
export const notFoundResponse = (detail: string): Response =>
  Response.json(toProblem(new CorpusError("not-found", detail)), {
    status: 404,
    headers: { "content-type": "application/problem+json" },
  })
