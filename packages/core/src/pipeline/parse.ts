import type { VFile } from "vfile"
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
  return corpus().processSync(toFile(capture, options)).result
}

/** Runs the processor over a capture: the article is the file's `result`, its messages the file's. */
export async function process(capture: Capture, options: ParseOptions = {}): Promise<VFile & { result: Article }> {
  return corpus().process(toFile(capture, options))
}
