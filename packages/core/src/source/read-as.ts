import { type ByteMap, walkingMap } from "./byte-map.ts"
import { isMultibyte, readMultibyte } from "./multibyte.ts"
import { utf8Width } from "./utf8-width.ts"

/** Bytes as text, and the way back. */
export interface BytesRead {
  /** A byte-order mark is part of it. */
  text: string
  byteOf: ByteMap
  /** Which characters of the text are U+FFFD in place of bytes that are none in the encoding. */
  invalid: { count: number; first: number | null }
}

/** Reads bytes in an encoding, whatever is in them. */
export function readAs(label: string, bytes: Uint8Array): BytesRead {
  const { text, byteOf } = isMultibyte(label) ? ofSeveral(label, bytes) : native(label, bytes)
  let count = 0
  let first: number | null = null
  let unit = text.indexOf("\uFFFD")
  const isItself = unit < 0 ? null : replacement(label, bytes)
  for (; unit >= 0; unit = text.indexOf("\uFFFD", unit + 1)) {
    if (isItself?.(byteOf(unit))) continue
    count++
    first ??= unit
  }
  return { text, byteOf, invalid: { count, first } }
}

/** Tells a U+FFFD that bytes stand for; null where none do, so that nobody has to look. */
function replacement(label: string, bytes: Uint8Array): ((at: number) => boolean) | null {
  if (label.startsWith("utf-16")) return (at) => (bytes[at] as number) > 0xfc
  const isOne = (at: number) => bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
  if (label !== "utf-8") return null
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) if (isOne(at)) return isOne
  return null
}

function native(label: string, bytes: Uint8Array): Omit<BytesRead, "invalid"> {
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
  const length = bytes.length
  if (label === "utf-8") {
    return { text, byteOf: walkingMap(text.length, length, (unit, at) => utf8Width(text, unit, bytes, at)) }
  }
  const width = label.startsWith("utf-16") ? 2 : 1
  return { text, byteOf: (offset) => (offset >= text.length ? length : offset * width) }
}

/** Reads once for the text, and once more for the widths when a byte is first asked. */
function ofSeveral(label: string, bytes: Uint8Array): Omit<BytesRead, "invalid"> {
  const units = new Uint16Array(bytes.length)
  let length = 0
  readMultibyte(label, bytes, (unit) => {
    units[length++] = unit
  })
  const text = toText(units.subarray(0, length))
  let map: ByteMap | undefined
  const createMap = () => {
    const widths = new Uint8Array(length)
    let unit = 0
    readMultibyte(label, bytes, (_, width) => {
      widths[unit++] = width
    })
    return walkingMap(length, bytes.length, (index) => widths[index] as number)
  }
  return { text, byteOf: (offset) => (map ??= createMap())(offset) }
}

/** In parts that a call takes as arguments. */
function toText(units: Uint16Array): string {
  let text = ""
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192))
  return text
}
