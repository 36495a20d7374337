/** Words by their numbers, in ascending order, and what each weighs; its length is 1. */
export interface Vector {
  words: Uint32Array
  weights: Float32Array
}

/** A number for a word; two words hardly ever share one. */
export function wordNumber(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Words and what they weigh as a vector; none where nothing weighs anything. */
export function toVector(raw: ReadonlyMap<number, number>): Vector {
  const words = Uint32Array.from(raw.keys()).sort()
  const length = Math.hypot(...raw.values()) || 1
  return { words, weights: Float32Array.from(words, (word) => (raw.get(word) ?? 0) / length) }
}

/** How alike two vectors are: 0 where they share no word, 1 where they are equal. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length;) {
    const [one, other] = [a.words[i] as number, b.words[j] as number]
    if (one === other) sum += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (one < other) i++
    else j++
  }
  return sum
}

/** Numbers in ascending order, each once. */
export const toSorted = (numbers: Iterable<number>): Uint32Array => Uint32Array.from(new Set(numbers)).sort()

/** How many numbers two such lists share, or `most` where they are more. */
export function shared(a: Uint32Array, b: Uint32Array, most: number): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length && count < most;) {
    const [one, other] = [a[i] as number, b[j] as number]
    if (one === other) count++
    if (one <= other) i++
    if (other <= one) j++
  }
  return count
}
