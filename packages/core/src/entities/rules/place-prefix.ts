import { defineEntityRule } from "../define-entity-rule.ts"
import { isGivenName, isSurname } from "../names/known-names.ts"
import { knownPlace } from "../names/known-places.ts"

/**
 * A well-known place that begins or ends a longer name without other signs: a team, a company or its branch.
 *
 * @example "Fans of the Houston Brassmen cheered." → organization "Houston Brassmen"
 * @example "Fans cheered in Houston." → nothing
 */
export const placePrefix = defineEntityRule({
  name: "place-prefix",
  weigh({ name, head }) {
    const { words } = name
    if (head || name.title || words.length < 2 || isGivenName(words[0] as string) || isSurname(words.at(-1) as string))
      return null
    const isPlace = (text: string | undefined): boolean => text !== undefined && knownPlace(text) !== undefined
    const isAcronym = /^\p{Lu}{3,5}$/u.test(words.at(-1) ?? "") && !/^\p{Lu}+$/u.test(words[0] as string)
    if (isPlace(words[0]) && isAcronym) return { type: "organization", weight: 5 }
    if (isPlace(words[0]) || isPlace(words.slice(0, 2).join(" "))) return { type: "organization", weight: 1.8 }
    return isPlace(words.at(-1)) ? { type: "organization", weight: 1.4 } : null
  },
})
