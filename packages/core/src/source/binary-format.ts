import { SIGNATURES } from "./lexicon/file-signatures.ts"
import { looksUtf16 } from "./looks-utf16.ts"

/** How many bytes are looked at, and which share of control characters no text has: of UTF-8, and of what is not even that. */
const SAMPLE = 1024
const CONTROL_SHARE = { utf8: 0.3, other: 0.03 }

/** Names the format of bytes that are no text, null for what may be text. UTF-16 is text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  for (const [name, at, mark] of SIGNATURES) if (hasMark(bytes, at, mark)) return name
  if (hasMark(bytes, 0, "\xff\xfe") || hasMark(bytes, 0, "\xfe\xff") || bytes.length < 64) return null
  const isWide = looksUtf16(bytes) !== null
  let controls = 0
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number
    if ((byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) && !(isWide && byte === 0)) controls++
  }
  const share = controls / sample.length
  if (share > CONTROL_SHARE.utf8) return "binary data"
  return share > CONTROL_SHARE.other && (isWide || !isUtf8(sample)) ? "binary data" : null
}

/** Do the characters of a mark stand there, a byte each? */
function hasMark(bytes: Uint8Array, at: number, mark: string): boolean {
  for (let index = 0; index < mark.length; index++) if (bytes[at + index] !== mark.charCodeAt(index)) return false
  return true
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // As a stream: the sample may end within a character.
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}
