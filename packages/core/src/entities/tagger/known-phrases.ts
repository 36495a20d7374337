import { CorpusError } from "../../errors.ts"
import { mix } from "./hash.ts"
import type { Word } from "./word.ts"

/** What a gazetteer says of a phrase, a bit each, in this order. */
export const PHRASE_CLASSES = [
  "man",
  "woman",
  "given-name",
  "surname",
  "country",
  "demonym",
  "city",
  "region",
  "place",
  "organization",
  "team",
  "language",
] as const

/** How a gazetteer begins: "CNG" and the version of its form. */
export const GAZETTEER_MAGIC = [0x43, 0x4e, 0x47, 1]

/** Phrases of up to so many words, by the hashes of their words in small letters. */
export interface KnownPhrases {
  longest: number
  /** What is said of a phrase, or 0. */
  find: (phrase: number) => number
}

export const NO_PHRASES: KnownPhrases = { longest: 0, find: () => 0 }

/** The number of a phrase that goes on by one more word; 0 has none. */
export const longer = (phrase: number, { lowerHash }: Pick<Word, "lowerHash">): number => mix(phrase, lowerHash)

/**
 * Reads the gazetteer at the head of a file: after the magic its length after these 8 bytes (32 bits), the words of the longest phrase,
 * how many phrases there are (16 bits), the differences of their numbers (base 128, low part first), and what is said of each (16 bits).
 * Numbers of several bytes begin with the low one. Gives also where it ends: 0 where there is none.
 *
 * @throws CorpusError `input-unreadable`
 */
export function readKnownPhrases(bytes: Uint8Array): { phrases: KnownPhrases; end: number } {
  if (GAZETTEER_MAGIC.some((byte, index) => bytes[index] !== byte)) return { phrases: NO_PHRASES, end: 0 }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = 8 + view.getUint32(4, true)
    const count = view.getUint16(9, true)
    let size = 1024
    while (size < 2 * count) size *= 2
    const keys = new Int32Array(size)
    const said = new Uint16Array(size)
    let at = 11
    for (let index = 0, number = 0; index < count; index++) {
      for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
        byte = view.getUint8(at++)
        number += (byte & 127) * 2 ** shift
      }
      let slot = number & (size - 1)
      while (said[slot] !== 0) slot = (slot + 1) & (size - 1)
      keys[slot] = number
      said[slot] = view.getUint16(end - 2 * (count - index), true)
    }
    if (at + 2 * count !== end) throw new RangeError()
    const find = (phrase: number): number => {
      for (let slot = phrase & (size - 1); said[slot] !== 0; slot = (slot + 1) & (size - 1))
        if (keys[slot] === phrase) return said[slot] as number
      return 0
    }
    return { phrases: { longest: view.getUint8(8), find }, end }
  } catch {
    throw new CorpusError("input-unreadable", "The gazetteer before the weights cannot be read: its parts do not agree")
  }
}
