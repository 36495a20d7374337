import { CorpusError } from "../errors.ts"
import type { Capture } from "../schema/capture.ts"
import { binaryFormat } from "./binary-format.ts"
import { type Charset, readCharset } from "./charset.ts"
import type { BytesRead } from "./read-as.ts"

/** A capture's bytes as text, and the way back. */
export interface Decoded extends BytesRead {
  charset: Charset
}

/**
 * Decodes a capture.
 *
 * @throws CorpusError `input-empty` for no bytes, `input-binary` for bytes that are no text.
 */
export function decode(capture: Pick<Capture, "bytes" | "mediaType">): Decoded {
  const { bytes, mediaType } = capture
  if (bytes.length === 0) throw new CorpusError("input-empty", "The input holds no bytes. Give a page or a text dump.")
  const binary = binaryFormat(bytes)
  if (binary) {
    throw new CorpusError("input-binary", `The input is ${binary}, not text. Give a page or a text dump of it.`)
  }
  return readCharset(bytes, mediaType)
}
