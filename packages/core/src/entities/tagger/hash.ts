/** Bits of a feature's number: features are numbered by a hash, and few of those that count share a number. */
export const FEATURE_BITS = 24

const PRIME = 0x01000193

/** FNV-1a over the characters of a text, begun with a seed: which template the feature is of. */
export function hashText(seed: number, text: string): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return hash | 0
}

/** One number of two, by the finalizer of MurmurHash3. */
export function mix(one: number, other: number): number {
  let hash = one ^ Math.imul(other + 0x7f4a7c15, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** The number under which a hash is kept. */
export const toFeature = (hash: number): number => hash >>> (32 - FEATURE_BITS)
