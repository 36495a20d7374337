import type { Span } from "@corpus/core/schema"

/** Finds wordings in one source by their letters and digits alone: across line breaks, tags, references and marks. */
export interface WordingIndex {
  source: string
  /** Every span of the source that has the wording's letters. */
  find(wording: string): Span[]
}

const LETTERS = /<[^<>]*>|&#?\w+;|(?<letter>[\p{L}\p{N}])/gu

export function createWordingIndex(source: string): WordingIndex {
  const { letters, offsets } = readLetters(source)
  const find = (wording: string) => {
    const wanted = readLetters(wording).letters
    const spans: Span[] = []
    if (wanted === "") return spans
    for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      spans.push({ start: offsets[at] as number, end: (offsets[at + wanted.length - 1] as number) + 1 })
    }
    return spans
  }
  return { source, find }
}

/** The lower-case letters and digits of a text, and where each unit of them stands. */
function readLetters(text: string): { letters: string; offsets: number[] } {
  let letters = ""
  const offsets: number[] = []
  for (const { groups, index } of text.matchAll(LETTERS)) {
    const letter = groups?.letter?.toLowerCase()
    if (letter === undefined) continue
    letters += letter
    for (let unit = 0; unit < letter.length; unit += 1) offsets.push(index + unit)
  }
  return { letters, offsets }
}
