import { CODES, MARKS, NUMBER_FORMS, TELLING, TIME_REFERENCES, TIME_WORDS, WORD } from "../../lexicon/time-words.ts"
import type { Word } from "./word.ts"

const CLASSES: ReadonlyMap<string, { letter: string; value: number }> = new Map(
  Object.entries({ ...TIME_WORDS, R: Object.keys(TIME_REFERENCES).join(" ") }).flatMap(([letter, words]) =>
    words.split(" ").map((word, index) => [word, { letter, value: placeOf(letter, index) }] as const),
  ),
)

const LETTER = /^\p{L}/u

/** The place of a word in its class: three rows of months, numbers past twenty by tens. */
function placeOf(letter: string, index: number): number {
  if ("Mu".includes(letter)) return index === 36 ? 8 : index % 12
  if ("UV".includes(letter)) return index % 12
  if (letter === "W") return index % 7
  return letter === "N" && index > 20 ? (index - 18) * 10 : index
}

/** A text's words, made when they are asked for, and the string of their letters, one a word. */
export interface TimeWords {
  letters: string
  at: (index: number) => Word | undefined
}

/**
 * A text as words and their letters, on which the patterns of time expressions are tried: `_` is a word in lower case without a class,
 * `^` one with a capital, `-` a hyphen inside a word, `~` another dash, `` ` `` a full stop, `;` any other mark. Null where it tells no time.
 */
export function toTimeWords(text: string): TimeWords | null {
  const places: number[] = []
  let letters = ""
  for (const match of text.matchAll(WORD)) {
    const from = match.index
    places.push(from, from + match[0].length)
    letters += letterOf(match, text)
  }
  if (!TELLING.test(letters)) return null
  const at = (index: number): Word | undefined => {
    const letter = letters[index]
    const [from = 0, to = 0] = places.slice(2 * index, 2 * index + 2)
    const word = text.slice(from, to)
    return letter === undefined ? undefined : { from, to, text: word, letter, value: valueOf(word, letter) }
  }
  return { letters, at }
}

function letterOf({ 0: word, 1: code, 2: digits, 3: ending = "", index }: RegExpExecArray, text: string): string {
  if (code !== undefined) return CODES[code[0] as string] as string
  if (digits !== undefined) {
    const written = digits + (ending.length > 1 ? "th" : ending)
    const isPart = /[$£€₹¥%#\p{L}]/u.test(text[index - 1] ?? " ")
    return isPart ? ";" : (NUMBER_FORMS.find(([, form]) => form.test(written))?.[0] ?? ";")
  }
  const first = word.charCodeAt(0)
  if ((first > 96 && first < 123) || LETTER.test(word)) {
    const lower = word.toLowerCase()
    const known = CLASSES.get(word) ?? (lower === word ? undefined : CLASSES.get(lower))
    return known?.letter ?? (lower === word ? "_" : "^")
  }
  return word === "-" && /\S-\S/.test(text.slice(index - 1, index + 2)) ? "-" : (MARKS[word] ?? ";")
}

function valueOf(word: string, letter: string): number {
  if (letter === "f") return 0.5
  return (
    (CLASSES.get(word) ?? CLASSES.get(word.toLowerCase()))?.value ??
    (Number.parseFloat(word.replace(/^\D+|,/g, "")) || 0)
  )
}
