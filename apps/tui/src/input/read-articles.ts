import { type Article, CorpusError, decode, type DialectName, parse, type ParseOptions } from "@corpus/core"
import { identify } from "@corpus/store/language"
import { nameModel } from "@corpus/store/names"
import { type ReadInput, readInputs } from "@corpus/store/read-inputs"
import type { OutletKnowledge } from "./outlet-knowledge.ts"

/** One input, read: its article and the source that the article's offsets are into, or why there is none. */
export type ReadArticle =
  | { input: string; article: Article; readonly source: string }
  | { input: string; error: unknown }

export interface ReadOptions {
  dialect?: DialectName
  /** What is known of the inputs' outlet. */
  outlet?: OutletKnowledge
}

/** Reads the articles of files, folders and standard input, in order; one that fails gives its error and the rest goes on. */
export async function* readArticles(
  inputs: readonly string[],
  { outlet, ...options }: ReadOptions = {},
): AsyncGenerator<ReadArticle> {
  for await (const read of readInputs(inputs)) {
    const result = toArticle(read, { ...options, ...outlet?.options() })
    if ("article" in result && "capture" in read) outlet?.add(read.capture)
    yield result
  }
}

function toArticle(read: ReadInput, options: ParseOptions): ReadArticle {
  if ("error" in read) return read
  const { input, capture } = read
  try {
    return {
      input,
      article: parse(capture, { ...options, identify, names: nameModel() }),
      // Decoded again where it is asked for: most forms of output have no use for it.
      get source() {
        return decode(capture).text
      },
    }
  } catch (error) {
    return {
      input,
      error: error instanceof CorpusError ? new CorpusError(error.code, `${input}: ${error.message}`) : error,
    }
  }
}
