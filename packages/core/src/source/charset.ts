import { inMediaType, inPage, knownLabel } from "./declared-charset.ts"
import { guessCharset } from "./guess-charset.ts"
import { looksUtf16 } from "./looks-utf16.ts"
import { type BytesRead, readAs } from "./read-as.ts"

const BOMS: readonly [label: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
]

/** Which character set bytes were read in, and what said so: the first of these that speaks. */
export interface Charset {
  label: string
  because: "bom" | "media-type" | "meta" | "valid-utf-8" | "mostly-utf-8" | "zeros" | "letters" | "fallback"
  /** What the sender or the page says it is, as it is written there; null where neither does. */
  declared: string | null
}

/** A declared encoding is not believed where more than one in so many characters beyond ASCII is none in it. */
const BELIEVED = 20

/**
 * Reads bytes in the character set they are in: that of a byte-order mark, else UTF-8 where they are valid as that and not ASCII
 * alone, whatever is declared (such a run is next to never an accident), else what the sender and then the page declares
 * (https://html.spec.whatwg.org/#determining-the-character-encoding) where the bytes are that, else what they look like.
 */
export function readCharset(bytes: Uint8Array, mediaType: string | null): BytesRead & { charset: Charset } {
  const sent = inMediaType(mediaType)
  const said = sent ?? inPage(bytes) ?? null
  const as = (label: string, because: Charset["because"], read = readAs(label, bytes)) => ({
    ...read,
    charset: { label, because, declared: said },
  })
  for (const [label, mark] of BOMS) if (mark.every((byte, index) => bytes[index] === byte)) return as(label, "bom")
  const because = sent ? "media-type" : "meta"
  let declared = knownLabel(said)
  // A page that could be scanned for ASCII is in no UTF-16, whatever it says: the standard reads it as UTF-8.
  if (declared?.startsWith("utf-16") && !(sent && bytes.includes(0))) declared = "utf-8"
  const wide = looksUtf16(bytes)
  if (wide) return as(wide, declared === wide ? because : "zeros")
  const isIso2022 = declared === "iso-2022-jp" || (!declared && has2022(bytes))
  const utf8 = readAs("utf-8", bytes)
  const { count } = utf8.invalid
  if (count === 0 && !(isIso2022 && bytes.includes(0x1b))) return as("utf-8", "valid-utf-8", utf8)
  if (isIso2022) return as("iso-2022-jp", declared ? because : "letters")
  const characters = beyondAscii(utf8.text) - count
  const legacy = declared && declared !== "utf-8" ? readAs(declared, bytes) : null
  if (declared && legacy) {
    const isOneByte = legacy.text.length === bytes.length
    const fits = legacy.invalid.count * BELIEVED <= beyondAscii(legacy.text)
    if (fits && !(isOneByte && characters > count * BELIEVED)) return as(declared, because, legacy)
  }
  if (characters > count / 2) return as("utf-8", declared === "utf-8" ? because : "mostly-utf-8", utf8)
  const guess = guessCharset(bytes)
  if (guess !== "windows-1252") return as(guess, "letters")
  return declared && legacy ? as(declared, because, legacy) : as(guess, "fallback")
}

/** How many characters are not ASCII; a character of two units counts as one. */
function beyondAscii(text: string): number {
  let count = 0
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit)
    if (code > 0x7f && (code < 0xdc00 || code > 0xdfff)) count++
  }
  return count
}

/** Are there escape sequences to Japanese characters of two bytes? */
function has2022(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true
  }
  return false
}
