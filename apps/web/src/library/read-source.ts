import { type Article, CorpusError, type Library, toFile } from "@corpus/core"

/** The source text that an article's offsets count in. */
export async function readSource(library: Library, { id, capture }: Article): Promise<string> {
  const bytes = await library.bytes(id)
  if (!bytes) throw new CorpusError("not-found", `The library has no bytes of article ${id}.`)
  return String(toFile({ ...capture, bytes }))
}
