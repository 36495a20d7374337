import { unitAt } from "../source/unit-at.ts"

/**
 * A text's key in a memory. What differs without a difference to a reader gives the same: case, digits ("3 comments", "12 comments"),
 * punctuation and spaces.
 */
export function textKey(text: string): string {
  const folded =
    text
      .toLowerCase()
      .replace(/\d+/g, "0")
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(" ") ?? text
  return hashOf(folded)
}

/** FNV-1a of 32 bits over UTF-16 units, from two starts, as 16 hexadecimal digits. */
export function hashOf(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x2f0b4c47)
}

function hash(text: string, start: number): string {
  let value = start
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ unitAt(text, at), 0x01000193)
    // The shift mixes the high bits in, which FNV alone leaves alike for the two starts.
    value ^= value >>> 15
  }
  return (value >>> 0).toString(16).padStart(8, "0")
}
