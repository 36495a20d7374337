/** UTF-8 that was read as windows-1252 and written as UTF-8 again: a dash, quotation mark or accented letter. */
const TWICE = /â€[\u0080-\u00ff™œš“”˜¢¦]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/g
/** What each of them begins with: sought in a fraction of the time. */
const SIGNS = ["â€", "Ã", "Â"]

/** So many are no accident. */
const MANY = 3

/** How often a text reads as if its characters had been encoded twice, and where first; null where that is rare. */
export function doubleEncoded(text: string): { count: number; first: number; example: string } | null {
  let count = 0
  let first: RegExpExecArray | undefined
  if (!SIGNS.some((sign) => text.includes(sign))) return null
  for (const match of text.matchAll(TWICE)) {
    count++
    first ??= match
  }
  return first && count >= MANY ? { count, first: first.index, example: first[0] } : null
}
