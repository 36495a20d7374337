import { Article, CorpusError } from "@corpus/core"
import { z } from "zod"
import { readInputs } from "@corpus/store/read-inputs"

/** One result of `parse`: its article, or the failure that stands in its place. */
export type Result =
  | { name: string; article: Article }
  | { name: string; failure: string }
  | { name: string; malformed: string }

const Failed = z.object({ input: z.string(), error: z.object({ title: z.string(), detail: z.string().optional() }) })

/** Reads results of `parse` from a file or standard input: one JSON value, an array, or NDJSON. */
export async function readResults(file: string): Promise<Result[]> {
  for await (const read of readInputs([file])) {
    if ("error" in read) throw read.error
    return toValues(file, new TextDecoder().decode(read.capture.bytes)).map(toResult)
  }
  return []
}

function toValues(file: string, text: string): unknown[] {
  const whole = attempt(() => JSON.parse(text) as unknown)
  if ("value" in whole) return Array.isArray(whole.value) ? (whole.value as unknown[]) : [whole.value]
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return []
    const parsed = attempt(() => JSON.parse(line) as unknown)
    if ("value" in parsed) return [parsed.value]
    throw new CorpusError(
      "result-invalid",
      `${file}: line ${at + 1} is no JSON. Give what \`corpus parse\` wrote with --json or --ndjson.`,
    )
  })
}

function toResult(value: unknown, at: number): Result {
  const named = z.object({ input: z.string() }).safeParse(value)
  const name = named.success ? named.data.input : `result ${at + 1}`
  const failed = Failed.safeParse(value)
  if (failed.success) return { name, failure: failed.data.error.detail ?? failed.data.error.title }
  const article = Article.safeParse(value)
  if (article.success) return { name, article: article.data }
  const issue = article.error.issues[0]
  return { name, malformed: `${issue?.path.join(".") || "the value"}: ${issue?.message ?? "is no article"}` }
}

function attempt<T>(action: () => T): { value: T } | { error: unknown } {
  try {
    return { value: action() }
  } catch (error) {
    return { error }
  }
}
