import { NO_INITIAL, RUN_BY_BODY } from "../lexicon/name-context.ts"
import { defineEntityRule, type Found } from "../define-entity-rule.ts"
import { NAMELESS_ABBREVIATIONS } from "../lexicon/common-words.ts"
import { headOf, typeOfHead } from "../names/head.ts"
import { knownOrganization } from "../names/known-organizations.ts"
import { textOf } from "../names/text-of.ts"
import { isNameShape, type Token } from "../text/token.ts"

/**
 * A long form, in capitals or not, right before its acronym in brackets (after Schwartz and Hearst 2003).
 *
 * @example "At the Nordic fisheries ministers’ meeting (NFMM) she spoke." → event "Nordic fisheries ministers’ meeting", event "NFMM"
 * @example "The Lake Dwellers Union (LDU) agreed." → organization "Lake Dwellers Union", organization "LDU"
 * @example "The U.S. Tidal Survey (USTS) agreed." → organization "U.S. Tidal Survey", organization "USTS"
 * @example "The Orvale Stock Market (OSM) closed." → organization "Orvale Stock Market", organization "OSM"
 * @example "The gross domestic product (GDP) grew." → nothing
 */
export const acronymDefinition = defineEntityRule({
  name: "acronym-definition",
  find(tokens) {
    const found: Found[] = []
    for (let open = 1; open < tokens.length - 2; open++) {
      if (tokens[open]?.text !== "(") continue
      const close = tokens.slice(open, open + 5).findIndex((token) => token.text === ")") + open
      const acronym = tokens[open + 1]
      if (
        close <= open + 1 ||
        close > open + 4 ||
        !acronym ||
        !/^\p{Lu}{2,}/u.test(acronym.text) ||
        NAMELESS_ABBREVIATIONS.has(acronym.lower)
      )
        continue
      const tail = tokens.slice(open + 2, close).map(({ text }) => text)
      const first = longForm(tokens, open - 1, [acronym.text, ...tail].join("-"))
      if (first < 0 || !tokens.slice(first, open).some((token) => isNameShape(token))) continue
      const last =
        /^["”’']$/.test(tokens[open - 1]?.text ?? "") && tokens[open - 1]?.shape === "mark" ? open - 1 : open - 1
      const type = typeOf(tokens, first, last)
      if (type) found.push({ first, last, type, alias: { first: open + 1, last: close - 1 } })
    }
    return found
  },
})

/** The index at which the words begin whose initials are the acronym's letters, or -1. */
function longForm(tokens: readonly Token[], last: number, acronym: string): number {
  const letters = (/^\p{Lu}+/u.exec(acronym)?.[0] ?? "").toLowerCase()
  const tail = acronym.slice(letters.length).replace(/^-/, "").toLowerCase()
  let at = last
  while (at > 0 && NO_INITIAL.test(tokens[at]?.lower ?? "")) at--
  if (tail !== "" && tokens[at]?.lower !== tail && !tokens[at]?.lower.endsWith(`-${tail}`)) return -1
  if (tail !== "" && tokens[at]?.lower === tail) at--
  for (let letter = letters.length - 1; letter >= 0;) {
    const token = tokens[at]
    if (at < 0 || !token || token.sentence !== tokens[last]?.sentence) return -1
    const dotted = /^(?:\p{L}\.)+$/u.test(token.text) ? token.lower.replaceAll(".", "") : ""
    if (dotted.length > 1 && letters.slice(0, letter + 1).endsWith(dotted)) {
      letter -= dotted.length
      if (letter < 0) return at
    } else if (token.lower.startsWith(letters[letter] as string)) {
      if (letter === 0) return at
      letter--
    } else if (!NO_INITIAL.test(token.lower)) return -1
    at--
  }
  return -1
}

/** By the gazetteer, then by the noun that says what is named: what goes by letters and names a market or town is the body that runs it. */
function typeOf(tokens: readonly Token[], first: number, last: number): Found["type"] | null {
  if (knownOrganization(textOf(tokens, first, last))) return "organization"
  const opening = headOf(tokens, first, last)
  if (opening && opening.end === last && opening.at < last) return opening.type
  for (let at = last; at >= first; at--) {
    const lower = tokens[at]?.lower ?? ""
    const type = RUN_BY_BODY.test(lower) ? "organization" : typeOfHead(lower)?.type
    if (type) return type
  }
  return tokens.slice(first, last + 1).filter((token) => isNameShape(token)).length > 1 ? "organization" : null
}
