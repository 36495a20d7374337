import { toProblem } from "@corpus/core"
import type { Context } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import { toFailure } from "./to-failure.ts"

/** Answers with a failure's problem details; those that are not the caller's doing go to the log too. */
export function answerProblem(error: unknown, c: Context, headers: Record<string, string> = {}): Response {
  const failure = toFailure(error)
  const problem = toProblem(failure)
  if (problem.status >= 500) console.error(failure)
  return c.json(problem, problem.status as ContentfulStatusCode, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...headers,
  })
}
