import { OPENS_BODY, PLACE_OPENERS } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * A name that begins with a noun of geography (Lake, Mount, Port, San) or of a body (Museum, Banco, Société).
 *
 * @example "Boats crossed Lake Ostrova." → place "Lake Ostrova"
 * @example "They climbed Mount Veld." → place "Mount Veld"
 * @example "Thieves robbed Museum Ostrova." → organization "Museum Ostrova"
 * @example "The lake is deep." → nothing
 */
export const openingNoun = defineEntityRule({
  name: "opening-noun",
  weigh({ name, head }) {
    if (name.words.length < 2 || name.title || head) return null
    const first = (name.words[0] as string).toLowerCase()
    if (OPENS_BODY.test(first)) return { type: "organization", weight: 6 }
    const opener = PLACE_OPENERS.find(([pattern]) => pattern.test(first))
    return opener ? { type: "place", weight: 3, kind: opener[1] } : null
  },
})
