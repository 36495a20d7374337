import type { VFile } from "vfile"
import type { Article, DialectName } from "../schema/article.ts"
import type { Capture } from "../schema/capture.ts"
import { articles } from "./articles.ts"
import { corpus } from "./corpus.ts"
import { entities, label, type LabelOptions, language, type LanguageOptions, type NameOptions } from "./plugins.ts"
import { toFile } from "./to-file.ts"

/** How a capture is to be read. */
export interface ParseOptions extends LabelOptions, LanguageOptions, NameOptions {
  /** Forces a way of reading; without it the source decides. */
  dialect?: DialectName
  /** False leaves out names, values and quotations, for those who want the article alone, and sooner. */
  annotate?: boolean
}

/**
 * Reads a capture into an article. A page without an article gives one with an empty `text` and a `no-article` message.
 *
 * @throws CorpusError `input-empty`, `input-binary`.
 */
export function parse(capture: Capture, options: ParseOptions = {}): Article {
  return processorFor(options).processSync(toFile(capture, options)).result
}

/** Runs the processor over a capture: the article is the file's `result`, its messages the file's. */
export async function process(capture: Capture, options: ParseOptions = {}): Promise<VFile & { result: Article }> {
  return processorFor(options).process(toFile(capture, options))
}

/** A frozen processor works as it is; only what a caller brings asks for one of its own. */
const processorFor = ({ annotate = true, memory, outlets, judges, identify, names }: ParseOptions) => {
  const processor = annotate ? corpus : articles
  if (!memory && !outlets && !judges && !identify && !names) return processor
  const own = processor().use(label, [], { memory, outlets, judges }).use(language, { identify })
  return annotate ? own.use(entities, { names }) : own
}
