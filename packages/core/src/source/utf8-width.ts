/**
 * How many bytes a unit takes that was read from UTF-8 at a byte; a surrogate pair's four are its first unit's.
 * U+FFFD stands for itself or for bytes that are no UTF-8.
 */
export function utf8Width(text: string, unit: number, bytes: Uint8Array, at: number): number {
  const code = text.charCodeAt(unit)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  if (code >= 0xd800 && code < 0xdc00) return 4
  if (code >= 0xdc00 && code < 0xe000) return 0
  return code === 0xfffd ? subpart(bytes, at) : 3
}

/** The length of the maximal subpart that a decoder replaces by one U+FFFD (https://encoding.spec.whatwg.org/#utf-8-decoder). */
function subpart(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  const need = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  let length = 1
  for (; length <= need; length++) {
    const next = bytes[at + length] ?? 0
    if (next < low || next > high) break
    low = 0x80
    high = 0xbf
  }
  return length
}
