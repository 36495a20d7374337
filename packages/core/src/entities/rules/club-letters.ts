import { CLUB_LETTERS } from "../lexicon/head-nouns.ts"
import { CALENDAR_WORDS, FUNCTION_WORDS } from "../lexicon/common-words.ts"
import { defineEntityRule, type Found } from "../define-entity-rule.ts"
import { isDemonym } from "../names/known-places.ts"
import type { Token } from "../text/token.ts"

/**
 * Letters that clubs have before or after their names.
 *
 * @example "On Sunday Torvik IK beat FK Ovrana." → organization "Torvik IK", organization "FK Ovrana"
 * @example "Torvik, FC and others." → nothing
 */
export const clubLetters = defineEntityRule({
  name: "club-letters",
  find(tokens) {
    const found: Found[] = []
    for (let at = 0; at < tokens.length; at++) {
      if (!CLUB_LETTERS.has(tokens[at]?.text ?? "")) continue
      let first = at
      while (isPart(tokens, first - 1, at)) first--
      let last = at
      if (first === at) while (last < at + 2 && isPart(tokens, last + 1, at)) last++
      if (first < last) found.push({ first, last, type: "organization" })
    }
    return found
  },
})

function isPart(tokens: readonly Token[], index: number, at: number): boolean {
  const token = tokens[index]
  return (
    token?.shape === "capital" &&
    token.sentence === tokens[at]?.sentence &&
    !FUNCTION_WORDS.has(token.lower) &&
    !CALENDAR_WORDS.has(token.lower) &&
    !isDemonym(token.lower) &&
    at - index < 3
  )
}
