/**
 * An id made from content: cyrb53, a 53-bit string hash (bryc, public domain method), as 11 base-36 digits.
 */
export function quoteId(articleId: string, start: number, end: number, text: string): string {
  const key = `${articleId}\n${start}\n${end}\n${text}`
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  const hash = 4294967296 * (2097151 & low) + (high >>> 0)
  return `q-${hash.toString(36).padStart(11, "0")}`
}
