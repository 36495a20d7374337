import { VFile } from "vfile"
import type { Article, DialectName } from "../src/schema/article.ts"
import { corpus } from "../src/pipeline/index.ts"

const NO_BYTES = { sha256: "0".repeat(64), mediaType: null, length: 0 }

/** An article read from a string as it stands, lone surrogates and all. */
export function articleOfSource(source: string, dialect?: DialectName): Article {
  const file = new VFile({ value: source, data: { corpus: { capture: NO_BYTES, ...(dialect ? { dialect } : {}) } } })
  return corpus().processSync(file).result as Article
}
