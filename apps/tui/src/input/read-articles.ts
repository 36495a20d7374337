import { type Article, CorpusError, decode, type DialectName, parse } from "@corpus/core"
import { type ReadInput, readInputs } from "@corpus/store/read-inputs"

/** One input, read: its article and the source that the article's offsets are into, or why there is none. */
export type ReadArticle = { input: string; article: Article; source: string } | { input: string; error: unknown }

/** Reads the articles of files, folders and standard input, in order; one that fails gives its error and the rest goes on. */
export async function* readArticles(
  inputs: readonly string[],
  options: { dialect?: DialectName } = {},
): AsyncGenerator<ReadArticle> {
  for await (const read of readInputs(inputs)) yield toArticle(read, options)
}

function toArticle(read: ReadInput, options: { dialect?: DialectName }): ReadArticle {
  if ("error" in read) return read
  const { input, capture } = read
  try {
    return { input, article: parse(capture, options), source: decode(capture).text }
  } catch (error) {
    return {
      input,
      error: error instanceof CorpusError ? new CorpusError(error.code, `${input}: ${error.message}`) : error,
    }
  }
}
