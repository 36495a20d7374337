import type { Problem } from "./schema/problem.ts"

/** Everything that can go wrong with the program or the world, with the status and exit code each front end gives it. */
const TABLE = {
  "usage": { title: "The call is not of the expected form", status: 400, exit: 2 },
  "input-unreadable": { title: "The input cannot be read", status: 400, exit: 1 },
  "input-empty": { title: "The input is empty", status: 422, exit: 1 },
  "input-binary": { title: "The input is not text", status: 415, exit: 1 },
  "input-too-large": { title: "The input is too large", status: 413, exit: 1 },
  "no-article": { title: "No article was found in the input", status: 422, exit: 3 },
  "not-found": { title: "There is no such thing here", status: 404, exit: 1 },
  "method-unsupported": { title: "There is something here that does not take this method", status: 405, exit: 2 },
  "media-type-unsupported": { title: "The input's media type is not one that is read here", status: 415, exit: 2 },
  "origin-forbidden": { title: "The request comes from a place that may not make it", status: 403, exit: 1 },
  "library-unusable": { title: "The library cannot be used", status: 503, exit: 1 },
  "library-too-new": { title: "The library was written by a newer version", status: 503, exit: 1 },
  "result-invalid": { title: "The result does not hold against its source", status: 422, exit: 1 },
  "internal": { title: "Something went wrong that should not", status: 500, exit: 1 },
} as const satisfies Record<string, { title: string; status: number; exit: number }>

export type ErrorCode = keyof typeof TABLE

/** A failure of the program or the world (what is wrong with a page is a message of its article instead). */
export class CorpusError extends Error {
  readonly code: ErrorCode
  /** @param detail names the input, the cause and what to do. */
  constructor(code: ErrorCode, detail: string, options?: { cause?: unknown }) {
    super(detail, options)
    this.name = "CorpusError"
    this.code = code
  }
  /** The process's exit code for this error. */
  get exitCode(): number {
    return TABLE[this.code].exit
  }
}

/** An error as RFC 9457 problem details. What is not a `CorpusError` shows no inner message. */
export function toProblem(error: unknown): Problem {
  const code = error instanceof CorpusError ? error.code : "internal"
  const { title, status } = TABLE[code]
  const detail = error instanceof CorpusError ? { detail: error.message } : {}
  return { type: `urn:corpus:${code}`, title, status, ...detail }
}
