/** A short id made from content: FNV-1a over UTF-16 units, two 32-bit lanes, in hexadecimal. */
export function contentId(prefix: string, content: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let index = 0; index < content.length; index++) {
    const unit = content.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b)
  }
  return `${prefix}-${hex(high)}${hex(low)}`
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, "0")
}
