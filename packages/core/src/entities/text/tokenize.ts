import { FUNCTION_WORDS } from "../lexicon/common-words.ts"
import { COMPOUND_SUFFIX } from "../lexicon/name-context.ts"
import { sentences } from "../../language/sentences.ts"
import { words } from "../../language/words.ts"
import { isDemonym, knownPlace } from "../names/known-places.ts"
import { knownOrganization } from "../names/known-organizations.ts"
import type { Shape, Token } from "./token.ts"

/** No word of so many letters is a name with a possessive, or a compound: what is without a space is looked at once. */
const LONGEST_WORD = 200

/** No dateline's place is longer. */
const LONGEST_DATELINE = 24

/** Most words: nothing in them to be taken apart. */
const LETTERS = /^[A-Za-z]+$/

const POSSESSIVE = /^(.*\p{L}.*?)(['’]s)$/iu

/** The tokens of a text: words with possessives and compounds of names taken apart, and every mark between them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const bounds = sentences(text)
  let sentence = 0
  let at = 0
  let opens = true

  const push = (from: number, to: number, shape: Shape): void => {
    const piece = text.slice(from, to)
    while ((bounds[sentence]?.to ?? Infinity) <= from) {
      sentence++
      opens = true
    }
    const glued = from > 0 && !/\s/.test(text[from - 1] as string)
    tokens.push({
      text: piece,
      lower: piece.toLowerCase(),
      from,
      to,
      shape,
      glued,
      sentence,
      opens: shape !== "mark" && opens,
    })
    opens =
      shape === "mark"
        ? opens || (/[:“"‘«•*|–—]/.test(piece) && !/["]/.test(piece)) || (piece === '"' && !glued)
        : false
  }
  const marks = (to: number): void => {
    for (; at < to; at++) {
      if (/\s/.test(text[at] as string)) continue
      const isPossessive =
        /['’]/.test(text[at] as string) && /s/i.test(text[at - 1] ?? "") && /\s/.test(text[at + 1] ?? "")
      push(
        at,
        at + 1,
        isPossessive && /['’]/.test(text[at] as string) && !hasOpenQuote(text, at) ? "possessive" : "mark",
      )
    }
  }

  for (const { from, to } of words(text)) {
    const handle = text[from - 1] === "@" && !/[\p{L}\p{N}]/u.test(text[from - 2] ?? " ")
    marks(handle ? from - 1 : from)
    if (handle) {
      const end = from + (/^\w*/.exec(text.slice(from, from + 40))?.[0].length ?? 0)
      if (end >= to) {
        push(from - 1, end, "handle")
        at = end
        continue
      }
      marks(from)
    }
    if (from < at) continue
    for (const [start, end] of parts(text, from, to)) {
      marks(start)
      push(start, end, shapeOf(text.slice(start, end)))
      at = end
    }
  }
  marks(text.length)
  return tokens
}

/** A single quotation mark that an earlier one has opened closes a quotation and is no possessive. */
function hasOpenQuote(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at)
  const open = Math.max(before.lastIndexOf("‘"), before.search(/(?:^|[\s(—])'(?=[^']*$)/u))
  if (open < 0) return false
  return !/\p{L}['’]\p{L}/u.test(before.slice(open)) ? !/['’](?=[\s.,;:!?)]|$)/u.test(before.slice(open + 2)) : false
}

function parts(text: string, from: number, to: number): [number, number][] {
  const word = text.slice(from, to)
  if (to - from > LONGEST_WORD || LETTERS.test(word)) return [[from, to]]
  const owner = POSSESSIVE.exec(word)
  if (owner && !knownOrganization(word)) {
    const cut = from + (owner[1] as string).length
    return [...parts(text, from, cut), [cut, to]]
  }
  if (/[-‐‑]/.test(word) && !knownPlace(word) && !knownOrganization(word)) {
    const pieces = [...word.matchAll(/[^-‐‑]+/gu)]
    const [owner, suffix] = pieces
    if (pieces.length === 2 && owner && suffix && /^\p{Lu}/u.test(owner[0]) && COMPOUND_SUFFIX.test(suffix[0])) {
      return [
        [from, from + owner[0].length],
        [from + suffix.index, to],
      ]
    }
    const isCompound = pieces.every(([piece]) => isWholeName(piece)) || opensWithPlace(text, from, pieces)
    if (pieces.length > 1 && isCompound)
      return pieces.map((piece) => [from + piece.index, from + piece.index + piece[0].length])
  }
  return [[from, to]]
}

/** A place and the first word after it, tied by the mark between them: "Lisbon-The". */
const opensWithPlace = (text: string, from: number, [place, word]: readonly RegExpExecArray[]): boolean =>
  from < LONGEST_DATELINE &&
  /^\p{Lu}/u.test(word?.[0] ?? "") &&
  FUNCTION_WORDS.has(word?.[0].toLowerCase() ?? "") &&
  knownPlace(text.slice(0, from) + place?.[0]) !== undefined

/** A part that stands for itself in a compound such as Iran-Iraq. */
const isWholeName = (piece: string): boolean =>
  /^\p{Lu}/u.test(piece) &&
  !isDemonym(piece.toLowerCase()) &&
  (knownPlace(piece) !== undefined || knownOrganization(piece) !== undefined)

function shapeOf(word: string): Shape {
  if (/^[a-z]+$/.test(word)) return "lower"
  if (/^[A-Z][a-z]+$/.test(word)) return "capital"
  if (/^['’]s$/iu.test(word)) return "possessive"
  if (/^\p{N}/u.test(word)) return "number"
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return "initial"
  if (/^\p{Lu}[\p{Lu}\p{N}.&'’-]+s?$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)) return "upper"
  if (/^\p{Lu}/u.test(word)) return "capital"
  return /\p{Lu}/u.test(word) ? "mixed" : "lower"
}
