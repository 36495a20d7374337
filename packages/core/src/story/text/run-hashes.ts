const known = new Map<string, number>()

/** A number for each run of so many words in a row; equal runs have equal numbers, other runs hardly ever. */
export function runHashes(keys: readonly string[], length: number): number[] {
  const words = keys.map(wordHash)
  const hashes: number[] = []
  for (let at = 0; at + length <= words.length; at++) {
    let [low, high] = [0x811c9dc5, 0x01000193]
    for (let step = at; step < at + length; step++) {
      low = Math.imul(low ^ (words[step] as number), 0x01000193)
      high = Math.imul(high ^ (words[step] as number), 0x85ebca6b) ^ (low >>> 13)
    }
    hashes.push((low >>> 0) + (high & 0xfffff) * 2 ** 32)
  }
  return hashes
}

function wordHash(key: string): number {
  let hash = known.get(key)
  if (hash === undefined) {
    hash = 0x811c9dc5
    for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
    if (known.size > 50_000) known.clear()
    known.set(key, hash)
  }
  return hash
}
