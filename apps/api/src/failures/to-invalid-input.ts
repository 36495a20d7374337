import { CorpusError } from "@corpus/core"

interface Issue {
  path: readonly PropertyKey[]
  message: string
}

/** Says of each member of a request that does not hold which it is, what it is now and what is wrong with it. */
export function toInvalidInput(part: "body" | "query" | "path", value: unknown, issues: readonly Issue[]): CorpusError {
  const found = issues.map((issue) => `${nameOf(part, issue.path)}${valueAt(value, issue.path)} ${issue.message}`)
  return new CorpusError("usage", `${found.join("; ")}. Mend that and send it again; /openapi.json has the whole form.`)
}

function nameOf(part: string, path: readonly PropertyKey[]): string {
  return path.length === 0 ? `The request's ${part}` : `\`${path.map(String).join(".")}\` in the request's ${part}`
}

/** Short values only: a page is not repeated to whoever sent it. */
function valueAt(value: unknown, path: readonly PropertyKey[]): string {
  const [key] = path
  if (key === undefined || typeof value !== "object" || value === null) return ""
  const member = (value as Record<PropertyKey, unknown>)[key]
  const shown = JSON.stringify(member)
  return shown === undefined || shown.length > 80 ? "" : ` (${shown})`
}
