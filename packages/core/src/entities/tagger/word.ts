import { hashText, mix } from "./hash.ts"
import { type KnownPhrases, longer, NO_PHRASES, PHRASE_CLASSES } from "./known-phrases.ts"
import { wordClasses } from "./word-classes.ts"

/** A word as the tagger sees it, wherever it stands: hashes of what may be said of it. */
export interface Word {
  /** How it is written, without differences that say nothing. */
  text: string
  lower: string
  isCapital: boolean
  /** A capital anywhere in it. */
  hasCapital: boolean
  /** All of it in capitals, and more than one. */
  isUpper: boolean
  isLower: boolean
  hash: number
  lowerHash: number
  /** Its pattern of capitals, small letters, digits and marks, runs of one kind as one. */
  shape: number
  /** The first of its classes, mixed with its case. */
  leading: number
  classes: readonly number[]
  /** What a gazetteer says of it: bits of `PHRASE_CLASSES`. */
  said: number
  /** Features of a word itself, of its neighbours, and of those two away. */
  own: Int32Array
  near: Int32Array
  far: Int32Array
}

const OWN = 1
/** The number of the first class that a gazetteer gives, after those of `wordClasses`. */
const FIRST_SAID = 32
const LONGEST_AFFIX = 4

/** What the tagger makes of a word. */
export function toWord(raw: string, phrases: KnownPhrases = NO_PHRASES): Word {
  const text = plain(raw)
  const lower = text.toLowerCase()
  const digitless = lower.replace(/\p{N}/gu, "0")
  const isCapital = /^\p{Lu}/u.test(text)
  const isUpper = text.length > 1 && /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase()
  const shape = hashText(2, shapeOf(text))
  const classes = wordClasses(text, lower)
  const leading = mix(classes[0] ?? 99, (isCapital ? 1 : 0) + (isUpper ? 2 : 0) + (/^\P{L}/u.test(text) ? 4 : 0))
  const lowerHash = hashText(OWN, digitless)
  const said = phrases.find(longer(0, { lowerHash }))
  for (let bit = 0; bit < PHRASE_CLASSES.length; bit++) if ((said >> bit) & 1) classes.push(FIRST_SAID + bit)
  const hash = hashText(3, text)
  const far = [lowerHash, ...classes.map((one) => mix(one, 4))]
  const near = [...far, shape, hashText(5, digitless.slice(-3)), mix(leading, 6)]
  const own = [...near, hash, hashText(7, longShape(text)), mix(classes.length, 8)]
  for (let length = 1; length <= LONGEST_AFFIX && length <= digitless.length; length++) {
    own.push(hashText(8 + length, digitless.slice(0, length)))
    if (length !== 3) own.push(hashText(16 + length, digitless.slice(-length)))
  }
  if (/[-.&]/.test(text) && text.length > 2)
    for (const part of text.split(/[-.&]/u)) if (part.length > 1) own.push(hashText(24, part))
  return {
    text,
    lower,
    isCapital,
    hasCapital: /\p{Lu}/u.test(text),
    isUpper,
    isLower: /^\p{Ll}/u.test(text),
    hash,
    lowerHash,
    shape,
    leading,
    classes,
    said,
    own: Int32Array.from(own),
    near: Int32Array.from(near),
    far: Int32Array.from(far),
  }
}

const plain = (raw: string): string =>
  raw
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”«»]|''/gu, '"')
    .replace(/[‐‑–—]/gu, "-")
    .slice(0, 40)

const shapeOf = (text: string): string => longShape(text).replace(/(.)\1+/gu, "$1")

const longShape = (text: string): string =>
  text
    .slice(0, 8)
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{L}/gu, "x")
    .replace(/\p{N}/gu, "0")
