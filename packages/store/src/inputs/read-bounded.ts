import { CorpusError } from "@corpus/core"

/** The largest input that is read, in bytes: 50 MB. */
export const MAX_INPUT_BYTES = 50_000_000

/** Reads a stream to its end. Throws `input-too-large` as soon as it has given more than the limit. */
export async function readBounded(stream: AsyncIterable<Uint8Array>, input: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > MAX_INPUT_BYTES) throw tooLarge(input)
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

export function tooLarge(input: string, length?: number): CorpusError {
  const size = length === undefined ? "" : `${length / 1e6} MB, `
  const limit = `more than the ${MAX_INPUT_BYTES / 1e6} MB that are read`
  return new CorpusError("input-too-large", `${input}: ${size}${limit}. Give a part of it.`)
}
