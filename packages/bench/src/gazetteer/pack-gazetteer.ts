import { GAZETTEER_MAGIC, longer, PHRASE_CLASSES, sentenceReader, tokenize } from "@corpus/core/training"
import type { GazetteerEntry } from "./gazetteer-entries.ts"

/** Names and what they are, as the head of a file of weights: see `readKnownPhrases` in core for its form. */
export function packGazetteer(entries: ReadonlyMap<string, GazetteerEntry>): Uint8Array {
  const read = sentenceReader()
  const codes = [...new Set([...entries.values()].flatMap(({ country }) => country ?? []))].toSorted()
  const numbers = new Map<number, { said: number; country: number }>()
  let longest = 0
  for (const [name, { classes, country }] of entries) {
    const { words } = read({ words: tokenize(name).map(({ text }) => text) })
    const number = words.reduce(longer, 0) >>> 0
    longest = Math.max(longest, words.length)
    let { said, country: code } = numbers.get(number) ?? { said: 0, country: 0 }
    for (const one of classes) said |= 1 << PHRASE_CLASSES.indexOf(one)
    if (country !== undefined) code = 1 + codes.indexOf(country)
    numbers.set(number, { said, country: code })
  }
  const sorted = [...numbers].toSorted(([one], [other]) => one - other)
  const bytes = [longest, ...low(sorted.length, 2), codes.length, ...new TextEncoder().encode(codes.join(""))]
  let before = 0
  for (const [number] of sorted) {
    let rest = number - before
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
    bytes.push(rest)
    before = number
  }
  for (const [, { said }] of sorted) bytes.push(...low(said, 2))
  for (const [, { country }] of sorted) bytes.push(country)
  return Uint8Array.from([...GAZETTEER_MAGIC, ...low(bytes.length, 4), ...bytes])
}

const low = (value: number, size: number): number[] =>
  Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 255)
