import { CAPTION_END } from "../lexicon/name-context.ts"
import { isGivenName } from "./known-names.ts"
import { isDemonym, knownPlace } from "./known-places.ts"
import { isEveryday } from "../text/document.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { OPENING_HEADS } from "../lexicon/head-nouns.ts"
import { LETTERS_AFTER_NAME } from "../lexicon/title-words.ts"
import { headOf } from "./head.ts"
import { isKnown, knownEnd } from "./known-name.ts"
import { textOf } from "./text-of.ts"

/** Where the first name of tokens `from`–`to` begins and ends: up to its head noun, or without demonyms and what is no part of it. */
export function nameBounds(tokens: readonly Token[], from: number, to: number): { first: number; last: number } {
  let first = from
  let last = to
  const head = isKnown(textOf(tokens, first, last)) ? null : headOf(tokens, first, last)
  if (head) last = head.end
  else {
    last = splitPlace(tokens, first, splitCompound(tokens, first, last))
    if (!isKnown(textOf(tokens, first, last))) {
      first = afterDemonyms(tokens, first, last)
      while (first < last && !isNameShape(tokens[first])) first++
    }
  }
  const isOwner = tokens[last + 1]?.shape === "possessive"
  if (last > first && CAPTION_END.test((tokens[last] as Token).lower) && !isOwner) last--
  while (last > first && LETTERS_AFTER_NAME.has((tokens[last] as Token).text)) last--
  while (last > first && !isNameShape(tokens[last]) && tokens[last]?.shape !== "number") last--
  return { first, last }
}

/** A known place before words that are no part of its name: "Peru Delays Vote", "Ambassador to Chile Ana Silva". */
function splitPlace(tokens: readonly Token[], first: number, last: number): number {
  const end = knownEnd(tokens, first, last)
  if (end < first || end >= last || !knownPlace(textOf(tokens, first, end))) return last
  const rest = tokens.slice(end + 1, last + 1)
  const next = rest[0] as Token
  const isPerson =
    rest.length > 1 && !isGivenName(tokens[first]?.text ?? "") && (next.shape === "initial" || isGivenName(next.text))
  return isPerson || rest.every(({ lower }) => isEveryday(lower)) ? end : last
}

/** "US-India", "Iran-Iraq": the parts of a compound are names of their own. */
function splitCompound(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first + 1; index < last; index++) {
    if (/^[-‐‑–]$/.test(tokens[index]?.text ?? "") && isKnown(textOf(tokens, first, index - 1))) return index - 1
  }
  return last
}

/** "Romanian Waters", "Estonian Landlords": a plural of the general vocabulary, which names nothing without its adjective. */
const isOwnTitle = ({ lower, shape, text }: Token): boolean =>
  shape === "capital" && /[^s]s$/.test(lower) && isEveryday(lower) && !isGivenName(text) && !OPENING_HEADS.has(lower)

/** The first token after the adjectives of countries that begin a region: "Chinese", "South African". */
function afterDemonyms(tokens: readonly Token[], from: number, last: number): number {
  let first = from
  while (first < last && tokens[first + 1]?.glued !== true) {
    const [one, two] = [(tokens[first] as Token).lower, tokens[first + 1]?.lower]
    if (isDemonym(one)) {
      if (first + 1 === last && isOwnTitle(tokens[last] as Token)) break
      first++
    } else if (isDemonym(`${one} ${two}`)) {
      if (first + 2 > last) break
      first += 2
    } else break
  }
  return first
}
