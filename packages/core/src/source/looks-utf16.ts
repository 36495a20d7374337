/** How many bytes are looked at. */
const SAMPLE = 1024

/**
 * Which UTF-16 bytes without a mark are in, null for none: letters of ASCII, or its spaces and line ends, have a zero in every
 * other byte, and always on the same side.
 */
export function looksUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0]
  const sample = bytes.subarray(0, SAMPLE)
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) (zeros[at % 2] as number)++
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < sample.length / 16 || Math.min(even, odd) > Math.max(even, odd) / 16) return null
  return odd > even ? "utf-16le" : "utf-16be"
}
