import { CorpusError } from "@corpus/core"
import { readInputs } from "@corpus/store/read-inputs"
import { z } from "zod"

/** Reads a JSON file of a form. What is wrong with it is said with its place, and what it should be. */
export async function readJson<T>(file: string, form: z.core.$ZodType<T>, wanted: string): Promise<T> {
  for await (const read of readInputs([file])) {
    if ("error" in read) throw read.error
    const parsed = z.safeParse(form, toValue(file, new TextDecoder().decode(read.capture.bytes), wanted))
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    throw new CorpusError(
      "input-unreadable",
      `${file}: ${issue?.path.join(".") || "the value"}: ${issue?.message ?? ""}. Give ${wanted}.`,
    )
  }
  throw new CorpusError("input-unreadable", `${file}: there is nothing to read.`)
}

function toValue(file: string, text: string, wanted: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new CorpusError(
      "input-unreadable",
      `${file}: this is no JSON: ${(error as Error).message}. Give ${wanted}.`,
      {
        cause: error,
      },
    )
  }
}
