import type { Piece } from "../text-map.ts"

const LETTERS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", 0: "\0" }
/** An escape of JSON or JavaScript; a line's end behind a backslash reads as nothing. */
const ESCAPE =
  /\\(?:u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2})|(\r\n|[^]))/giy

/** What stands between the quotes of a string literal, escapes resolved, as pieces of the text that holds it. */
export function stringPieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let plain = start
  for (let at = text.indexOf("\\", start); at >= 0 && at < end; at = text.indexOf("\\", plain)) {
    if (at > plain) pieces.push({ start: plain, end: at })
    ESCAPE.lastIndex = at
    const match = ESCAPE.exec(text)
    plain = Math.min(at + (match?.[0].length ?? 1), end)
    const read = match && plain === at + match[0].length ? readEscape(match) : ""
    if (read !== "") pieces.push({ start: at, end: plain, text: read })
  }
  if (plain < end) pieces.push({ start: plain, end })
  return pieces
}

function readEscape([, high, low, unit, point, byte, char = ""]: RegExpExecArray): string {
  if (high && low) return String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16))
  if (unit ?? byte) return String.fromCharCode(Number.parseInt((unit ?? byte) as string, 16))
  if (point) return Number.parseInt(point, 16) > 0x10ffff ? "\uFFFD" : String.fromCodePoint(Number.parseInt(point, 16))
  return LETTERS[char] ?? (/[\r\n\u2028\u2029]/.test(char) ? "" : char)
}
