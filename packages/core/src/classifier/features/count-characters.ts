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

type Kind = Exclude<keyof CharacterCounts, "capitalized">

/** The kind of each of the first 128 characters, and of signs beyond them. */
const ASCII = Array.from({ length: 128 }, (_, code) => asciiKind(String.fromCharCode(code)))
const SIGNS: ReadonlyMap<number, Kind> = new Map(
  (
    [
      ["commas", "、，،"],
      ["stops", "。？！।؟"],
      ["separators", "·•»›"],
      ["quotes", "“”„«"],
    ] as const
  ).flatMap(([kind, signs]) => Array.from(signs, (sign) => [sign.charCodeAt(0), kind] as const)),
)
/** Scripts from here on have no capitals. */
const CASELESS = 0x590

function asciiKind(sign: string): Kind | null {
  if (/[A-Z]/.test(sign)) return "upper"
  if (/[a-z]/.test(sign)) return "lower"
  if (/\d/.test(sign)) return "digits"
  if (sign === " ") return "spaces"
  if (sign === ",") return "commas"
  if (/[.!?]/.test(sign)) return "stops"
  if (/[|>/]/.test(sign)) return "separators"
  return sign === '"' ? "quotes" : null
}

const NONE: CharacterCounts = {
  upper: 0,
  lower: 0,
  digits: 0,
  spaces: 0,
  commas: 0,
  stops: 0,
  separators: 0,
  quotes: 0,
  beyond: 0,
  capitalized: 0,
}

/** Counts in one pass; white space is collapsed. */
export function countCharacters(text: string): CharacterCounts {
  const counts: CharacterCounts = { ...NONE }
  let afterSpace = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let kind: Kind | null
    if (code < 128) kind = ASCII[code] ?? null
    else {
      kind = SIGNS.get(code) ?? "beyond"
      if (afterSpace && code < CASELESS && isUpper(text[at] as string)) kind = "upper"
    }
    if (kind) counts[kind]++
    if (afterSpace && kind === "upper") counts.capitalized++
    afterSpace = code === 32
  }
  return counts
}

const isUpper = (letter: string) => letter !== letter.toLowerCase()
