import { CorpusError } from "../../errors.ts"
import type { KnownCity } from "../../ports/name-model.ts"
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
  "town",
  "large-town",
  "metropolis",
] as const

/** The classes before the cities of the world: those that the features of words are made of. */
const SEEN_BITS = PHRASE_CLASSES.indexOf("town")
const SEEN = (1 << SEEN_BITS) - 1
/** How large a city is, by the classes after those. */
const SIZES: Readonly<Record<number, KnownCity["size"]>> = { 1: "town", 3: "city", 7: "metropolis" }

/** How a gazetteer begins: "CNG" and the version of its form. */
export const GAZETTEER_MAGIC = [0x43, 0x4e, 0x47, 2]

/** Phrases of up to so many words, by the hashes of their words in small letters. */
export interface KnownPhrases {
  longest: number
  /** What is said of a phrase, the cities of the world aside, or 0. */
  find: (phrase: number) => number
  /** The city of the world that a phrase names: its country, as ISO 3166-1, where the name leaves no doubt, and how large it is. */
  city: (phrase: number) => KnownCity | undefined
}

export const NO_PHRASES: KnownPhrases = { longest: 0, find: () => 0, city: () => undefined }

/** The number of a phrase that goes on by one more word; 0 has none. */
export const longer = (phrase: number, { lowerHash }: Pick<Word, "lowerHash">): number => mix(phrase, lowerHash)

/**
 * Reads the gazetteer at the head of a file: after the magic its length after these 8 bytes (32 bits), the words of the longest phrase,
 * how many phrases there are (16 bits), how many codes of countries and these (two letters each), the differences of the phrases' numbers
 * (base 128, low part first), what is said of each (16 bits), and the number of its country from 1 on, or 0. Numbers of several bytes begin
 * with the low one. Gives also where it ends: 0 where there is none.
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
    const countries = new Uint8Array(size)
    let at = 12
    const codes = Array.from({ length: view.getUint8(11) }, () =>
      String.fromCharCode(view.getUint8(at++), view.getUint8(at++)),
    )
    for (let index = 0, number = 0; index < count; index++) {
      for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
        byte = view.getUint8(at++)
        number += (byte & 127) * 2 ** shift
      }
      let slot = number & (size - 1)
      while (said[slot] !== 0) slot = (slot + 1) & (size - 1)
      keys[slot] = number
      said[slot] = view.getUint16(end - 3 * count + 2 * index, true)
      countries[slot] = view.getUint8(end - count + index)
    }
    if (at + 3 * count !== end) throw new RangeError()
    /** Where a phrase is, or the empty place where it is sought last. */
    const slotOf = (phrase: number): number => {
      let slot = phrase & (size - 1)
      while (said[slot] !== 0 && keys[slot] !== phrase) slot = (slot + 1) & (size - 1)
      return slot
    }
    const find = (phrase: number): number => (said[slotOf(phrase)] as number) & SEEN
    const city = (phrase: number): KnownCity | undefined => {
      const slot = slotOf(phrase)
      const size = SIZES[(said[slot] as number) >> SEEN_BITS]
      const country = codes[(countries[slot] as number) - 1]
      return size && { size, ...(country ? { country } : {}) }
    }
    return { phrases: { longest: view.getUint8(8), find, city }, end }
  } catch {
    throw new CorpusError("input-unreadable", "The gazetteer before the weights cannot be read: its parts do not agree")
  }
}
