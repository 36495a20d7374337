import { charactersOf } from "./characters-of.ts"
import { readIso2022Jp } from "./iso-2022-jp.ts"

/** Is told every UTF-16 unit that is read, and how many bytes it takes: all of a character's are its first unit's. */
export type Emit = (unit: number, width: number) => void

type WidthOf = (bytes: Uint8Array, at: number, lead: number) => number

const twoBytes: WidthOf = (_bytes, _at, lead) => (lead > 0x80 && lead < 0xff ? 2 : -1)

/**
 * How many bytes the character has whose first is not ASCII, by the ranges of the WHATWG decoders
 * (https://encoding.spec.whatwg.org/); negative for so many that are none.
 */
const WIDTHS: Readonly<Record<string, WidthOf>> = {
  "big5": twoBytes,
  "euc-kr": twoBytes,
  "shift_jis": (_bytes, _at, lead) =>
    lead === 0x80 || (lead > 0xa0 && lead < 0xe0) ? 1 : lead === 0xa0 || lead > 0xfc ? -1 : 2,
  "euc-jp": (bytes, at, lead) => {
    const next = bytes[at + 1]
    if (lead === 0x8e) return (next ?? 0) > 0xdf ? -2 : 2
    if (lead !== 0x8f) return isHigh(lead) ? 2 : -1
    // No row above this is taken, but by runtimes with additions of their own.
    return !isHigh(next) ? 2 : (next as number) > 0xf2 && isHigh(bytes[at + 2]) ? -3 : 3
  },
  "gb18030": (bytes, at, lead) => {
    if (lead === 0x80) return 1
    if (lead === 0xff) return -1
    if (!isDigit(bytes[at + 1])) return 2
    const third = bytes[at + 2]
    const fourth = bytes[at + 3]
    if (third === undefined) return -2
    if (third < 0x81 || third > 0xfe) return -1
    return fourth === undefined ? -3 : isDigit(fourth) ? 4 : -1
  },
}

const isHigh = (byte = 0) => byte > 0xa0 && byte < 0xff
const isDigit = (byte = 0) => byte > 0x2f && byte < 0x3a

/** Is an encoding one of those that `readMultibyte` reads? */
export const isMultibyte = (label: string): boolean => label in WIDTHS || label === "gbk" || label === "iso-2022-jp"

/**
 * Reads bytes in an encoding of several bytes to a character as the WHATWG decoders do. Runtimes differ in what they make
 * of bytes that are no character, so theirs is asked only what a character reads as.
 */
export function readMultibyte(label: string, bytes: Uint8Array, emit: Emit): void {
  if (label === "iso-2022-jp") return readIso2022Jp(bytes, emit)
  const encoding = label === "gbk" ? "gb18030" : label
  const widthOf = WIDTHS[encoding] as WidthOf
  const character = charactersOf(encoding)
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] as number
    if (lead < 0x80) {
      emit(lead, 1)
      at++
      continue
    }
    const expected = widthOf(bytes, at, lead)
    let width = Math.min(Math.abs(expected), bytes.length - at)
    const text = expected === width ? character(bytes, at, width) : ""
    // An ASCII byte that completes no character is read for itself.
    if (!text && (expected === 2 || expected === 3) && (bytes[at + width - 1] as number) < 0x80) width--
    emit(text ? text.charCodeAt(0) : 0xfffd, width)
    if (text.length > 1) emit(text.charCodeAt(1), 0)
    at += width
  }
}
