import { CorpusError } from "../errors.ts"
import type { Capture } from "../schema/capture.ts"
import { type ByteMap, type InvalidBytes, utf8ByteMap, walkingMap } from "./byte-map.ts"
import { type Charset, detectCharset } from "./charset.ts"
import { decodeUtf8 } from "./decode-utf8.ts"
import { binaryFormat } from "./binary-format.ts"

/** A capture's bytes as text, and the way back. */
export interface Decoded {
  /** A byte-order mark is part of it. */
  text: string
  charset: Charset
  /** Runs of bytes that are no UTF-8, each of which reads as one U+FFFD. */
  invalid: readonly InvalidBytes[]
  byteOf: ByteMap
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
  const utf8 = decodeUtf8(bytes)
  const charset = detectCharset(bytes, mediaType, utf8.invalid.length === 0)
  if (charset.label === "utf-8") {
    return { ...utf8, charset, byteOf: utf8ByteMap(utf8.text, utf8.invalid) }
  }
  const text = new TextDecoder(charset.label, { ignoreBOM: true }).decode(bytes)
  return { text, charset, invalid: [], byteOf: otherByteMap(text, bytes, charset.label) }
}

/** Byte offsets in any other character set, counted by feeding its decoder byte by byte when first asked. */
function otherByteMap(text: string, bytes: Uint8Array, label: string): ByteMap {
  if (label.startsWith("utf-16")) return (offset) => Math.min(offset * 2, bytes.length)
  if (text.length === bytes.length) return (offset) => offset
  let map: ByteMap | undefined
  return (offset) => {
    map ??= streamedMap(text.length, bytes, label)
    return map(offset)
  }
}

function streamedMap(units: number, bytes: Uint8Array, label: string): ByteMap {
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  const widths = new Uint8Array(units)
  let unit = 0
  let pending = 0
  for (let at = 0; at < bytes.length; at++) {
    pending++
    const read = decoder.decode(bytes.subarray(at, at + 1), { stream: at + 1 < bytes.length }).length
    if (read === 0) continue
    widths[unit] = pending
    unit += read
    pending = 0
  }
  return walkingMap(units, (index) => widths[index] ?? 0)
}
