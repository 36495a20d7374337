import type { VFile } from "vfile"
import { CorpusError } from "../errors.ts"
import type { Article, DialectName } from "../schema/article.ts"
import type { Capture } from "../schema/capture.ts"
import { corpus } from "./corpus.ts"
import { toFile } from "./to-file.ts"

/** `dialect` forces a way of reading; without it the source decides. */
export interface ParseOptions {
  dialect?: DialectName
}

/**
 * Reads a capture into an article. A page without an article gives one with an empty `text` and a `no-article` message.
 *
 * @throws CorpusError `input-empty`, `input-binary`.
 */
export function parse(capture: Capture, options: ParseOptions = {}): Article {
  return articleOf(corpus().processSync(toFile(capture, options)))
}

/** Runs the processor over a capture: the article is the file's `result`, its messages the file's. */
export async function process(capture: Capture, options: ParseOptions = {}): Promise<VFile & { result: Article }> {
  const file = await corpus().process(toFile(capture, options))
  return Object.assign(file, { result: articleOf(file) })
}

function articleOf(file: VFile): Article {
  const article = file.result as Article | undefined
  if (!article) throw new CorpusError("internal", "The processor gave no article.")
  return article
}
