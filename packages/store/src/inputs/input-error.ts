import { CorpusError } from "@corpus/core"

/** What the system's error codes mean to whoever gave the input, and what to do. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Check its name.",
  EACCES: "you may not read it. Check its permissions.",
  EPERM: "you may not read it. Check its permissions.",
  ELOOP: "its links lead in a circle. Give the file itself.",
  ENOTDIR: "a part of its path is no folder. Check its name.",
  ENAMETOOLONG: "its name is too long. Check it.",
}

/** An address of the web: no file is called so. */
const ADDRESS = /^https?:\/\//i
const NOT_FETCHED = "this is an address, and nothing is fetched here. Save the page and give its file."

/** Turns what reading an input threw into a `CorpusError` that names it. */
export function toInputError(input: string, error: unknown): CorpusError {
  if (error instanceof CorpusError) return error
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  const isAddress = code === "ENOENT" && ADDRESS.test(input)
  const because = isAddress ? NOT_FETCHED : (CAUSES[code] ?? (error instanceof Error ? error.message : String(error)))
  return new CorpusError("input-unreadable", `${input}: ${because}`, { cause: error })
}
