import { PLACE_OPENERS } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * A name that begins with a noun of geography: Lake, Mount, Port, San.
 *
 * @example "Boats crossed Lake Ostrova." → place "Lake Ostrova"
 * @example "They climbed Mount Veld." → place "Mount Veld"
 * @example "The lake is deep." → nothing
 */
export const openingNoun = defineEntityRule({
  name: "opening-noun",
  weigh({ name, head }) {
    if (name.words.length < 2 || name.title || head) return null
    const first = (name.words[0] as string).toLowerCase()
    const opener = PLACE_OPENERS.find(([pattern]) => pattern.test(first))
    return opener ? { type: "place", weight: 3, kind: opener[1] } : null
  },
})
