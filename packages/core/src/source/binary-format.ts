import { looksUtf16 } from "./looks-utf16.ts"

/** By what common binary files are known, a character to a byte: what to call them, where the mark stands, and the mark. */
const SIGNATURES: readonly [name: string, at: number, mark: string][] = [
  ["a PDF document", 0, "%PDF-"],
  ["a PNG image", 0, "\x89PNG"],
  ["a JPEG image", 0, "\xff\xd8\xff"],
  ["a GIF image", 0, "GIF8"],
  ["a TIFF image", 0, "II*\0"],
  ["a WebP image", 8, "WEBPVP8"],
  ["an MP4 film or an AVIF or HEIF image", 4, "ftyp"],
  ["a WebM film", 0, "\x1aE\xdf\xa3"],
  ["a sound recording", 8, "WAVEfmt"],
  ["a sound recording", 0, "OggS\0"],
  ["a sound recording", 0, "ID3\x03\0"],
  ["a sound recording", 0, "ID3\x04\0"],
  ["a ZIP archive or office document", 0, "PK\x03\x04"],
  ["an old office document", 0, "\xd0\xcf\x11\xe0"],
  ["a RAR archive", 0, "Rar!\x1a"],
  ["a 7-Zip archive", 0, "7z\xbc\xaf"],
  ["a tar archive", 257, "ustar"],
  ["gzip-compressed", 0, "\x1f\x8b\x08"],
  ["bzip2-compressed", 4, "1AY&SY"],
  ["xz-compressed", 0, "\xfd7zXZ"],
  ["a Zstandard archive", 0, "\x28\xb5\x2f\xfd"],
  ["an SQLite database", 0, "SQLite f"],
  ["a program", 0, "\x7fELF"],
  ["a program", 0, "\0asm"],
  ["a font", 0, "wOF"],
  ["a font", 0, "\0\x01\0\0\0"],
]

/** How many bytes are looked at, and which share of control characters no text has: of UTF-8, and of what is not even that. */
const SAMPLE = 1024
const CONTROL_SHARE = { utf8: 0.3, other: 0.03 }

/** Names the format of bytes that are no text, null for what may be text. UTF-16 is text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  const head = String.fromCharCode(...sample)
  for (const [name, at, mark] of SIGNATURES) if (head.startsWith(mark, at)) return name
  if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff") || bytes.length < 64) return null
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

function isUtf8(sample: Uint8Array): boolean {
  try {
    // As a stream: the sample may end within a character.
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}
