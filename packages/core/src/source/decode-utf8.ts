import type { InvalidBytes } from "./byte-map.ts"

/** Reads bytes as UTF-8, its byte-order mark kept, with a record of each run of bytes that is none. */
export function decodeUtf8(bytes: Uint8Array): { text: string; invalid: InvalidBytes[] } {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
  return { text, invalid: text.includes("\uFFFD") ? findInvalid(bytes) : [] }
}

/**
 * Finds the maximal subparts that a decoder replaces by one U+FFFD each
 * (https://encoding.spec.whatwg.org/#utf-8-decoder, step by step).
 */
function findInvalid(bytes: Uint8Array): InvalidBytes[] {
  const invalid: InvalidBytes[] = []
  let unit = 0
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] as number
    const need =
      lead < 0x80
        ? 0
        : lead >= 0xc2 && lead <= 0xdf
          ? 1
          : lead >= 0xe0 && lead <= 0xef
            ? 2
            : lead >= 0xf0 && lead <= 0xf4
              ? 3
              : -1
    let end = at + 1
    let isValid = need >= 0
    let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    for (let seen = 0; isValid && seen < need; seen++) {
      const next = bytes[end]
      isValid = next !== undefined && next >= low && next <= high
      if (isValid) end++
      low = 0x80
      high = 0xbf
    }
    if (!isValid) invalid.push({ unit, byteStart: at, byteEnd: end })
    unit += isValid && need === 3 ? 2 : 1
    at = end
  }
  return invalid
}
