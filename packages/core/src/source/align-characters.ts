import { characterReference } from "./character-reference.ts"
import type { Piece } from "./text-map.ts"

/** The one thing that the standard throws away without ending a run of characters. */
export const EMPTY_END_TAG = "</>"

/**
 * Lays decoded characters over the source they were read from, starting at `from`.
 *
 * Covers what an HTML reader does to text: character references (unless `isRaw`), CR and CRLF to LF, NUL to U+FFFD, end tags
 * without a name, which no piece covers.
 * Gives null where the two do not fit.
 */
export function alignCharacters(source: string, from: number, chars: string, isRaw: boolean): Piece[] | null {
  const pieces: Piece[] = []
  let plain = from
  let at = from
  let read = 0
  const edit = (length: number, text: string) => {
    if (at > plain) pieces.push({ start: plain, end: at })
    pieces.push({ start: at, end: at + length, text })
    at += length
    read += text.length
    plain = at
  }
  while (read < chars.length) {
    const char = source[at]
    if (char === undefined) return null
    if (source.startsWith(EMPTY_END_TAG, at) && !chars.startsWith(EMPTY_END_TAG, read)) {
      if (at > plain) pieces.push({ start: plain, end: at })
      at += EMPTY_END_TAG.length
      plain = at
      continue
    }
    const reference = char === "&" && !isRaw ? characterReference(source, at) : null
    if (reference) {
      // A reference of two characters may be cut: white space and other characters come as different tokens.
      if (!chars.startsWith(reference.text, read)) return null
      edit(reference.length, reference.text)
    } else if (char === "\r" && chars[read] === "\n") edit(source[at + 1] === "\n" ? 2 : 1, "\n")
    else if (char === chars[read]) {
      at++
      read++
    } else if (char === "\0") edit(1, chars[read] as string)
    else return null
  }
  if (at > plain) pieces.push({ start: plain, end: at })
  return pieces
}
