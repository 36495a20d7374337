import { unitAt } from "../../source/unit-at.ts"

/** How many characters of each kind a text has. */
export interface CharacterCounts {
  upper: number
  lower: number
  digits: number
  spaces: number
  commas: number
  stops: number
  separators: number
  quotes: number
  /** Beyond ASCII, the signs above aside. */
  beyond: number
  /** Words that begin with a capital. */
  capitalized: number
}

/** In the order in which `countCharacters` gives them. */
const KINDS = ["upper", "lower", "digits", "spaces", "commas", "stops", "separators", "quotes", "beyond"] as const
type Kind = (typeof KINDS)[number]

const UPPER = 0
const BEYOND = 8
const NONE = KINDS.length
/** The place of the kind of each of the first 128 characters, and of signs beyond them. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => asciiKind(String.fromCharCode(code)))
const SIGNS: ReadonlyMap<number, number> = new Map(
  (
    [
      ["commas", "、，،"],
      ["stops", "。？！।؟"],
      ["separators", "·•»›"],
      ["quotes", "“”„«"],
    ] as const
  ).flatMap(([kind, signs]) => Array.from(signs, (sign) => [sign.charCodeAt(0), KINDS.indexOf(kind)] as const)),
)
/** Scripts from here on have no capitals. */
const CASELESS = 0x590

function asciiKind(sign: string): number {
  const kindOf = (): Kind | null => {
    if (/[A-Z]/.test(sign)) return "upper"
    if (/[a-z]/.test(sign)) return "lower"
    if (/\d/.test(sign)) return "digits"
    if (sign === " ") return "spaces"
    if (sign === ",") return "commas"
    if (/[.!?]/.test(sign)) return "stops"
    if (/[|>/]/.test(sign)) return "separators"
    return sign === '"' ? "quotes" : null
  }
  const kind = kindOf()
  return kind ? KINDS.indexOf(kind) : NONE
}

/** Counts in one pass; white space is collapsed. */
export function countCharacters(text: string): CharacterCounts {
  const counts = new Int32Array(NONE + 1)
  let capitalized = 0
  let afterSpace = true
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = unitAt(text, at)
    let kind: number
    if (code < 128) kind = ASCII[code] as number
    else {
      kind = SIGNS.get(code) ?? BEYOND
      if (afterSpace && code < CASELESS && isUpper(text[at] as string)) kind = UPPER
    }
    counts[kind] = (counts[kind] as number) + 1
    if (afterSpace && kind === UPPER) capitalized++
    afterSpace = code === 32
  }
  const of = (place: number) => counts[place] as number
  return {
    upper: of(0),
    lower: of(1),
    digits: of(2),
    spaces: of(3),
    commas: of(4),
    stops: of(5),
    separators: of(6),
    quotes: of(7),
    beyond: of(8),
    capitalized,
  }
}

const isUpper = (letter: string) => letter !== letter.toLowerCase()
