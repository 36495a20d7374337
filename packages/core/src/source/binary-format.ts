/** First bytes by which common binary files are known, and what to call them. */
const SIGNATURES: readonly [name: string, bytes: readonly number[]][] = [
  ["a PDF document", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a ZIP archive or office document", [0x50, 0x4b, 0x03, 0x04]],
  ["gzip-compressed", [0x1f, 0x8b, 0x08]],
  ["a Zstandard archive", [0x28, 0xb5, 0x2f, 0xfd]],
  ["an SQLite database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
  ["a font", [0x77, 0x4f, 0x46]],
]

/** How many bytes are looked at, and which share of control characters no text has: of UTF-8, and of what is not even that. */
const SAMPLE = 1024
const CONTROL_SHARE = { utf8: 0.3, other: 0.03 }

/** Names the format of bytes that are no text, null for what may be text. UTF-16 is text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  for (const [name, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return name
  }
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16 || bytes.length < 64) return null
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  const share = controls / sample.length
  return share > CONTROL_SHARE.utf8 || (share > CONTROL_SHARE.other && !isUtf8(sample)) ? "binary data" : null
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
