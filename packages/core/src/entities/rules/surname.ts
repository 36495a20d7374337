import { defineEntityRule } from "../define-entity-rule.ts"
import { isSurname } from "../names/known-names.ts"

/**
 * A name that ends in a common surname is a person's.
 *
 * @example "Ilvane Rodríguez took the stage." → person "Ilvane Rodríguez"
 * @example "The Rodríguez Foundation paid." → nothing
 */
export const surname = defineEntityRule({
  name: "surname",
  weigh({ name, head }) {
    if (head || name.words.length > 5) return null
    const last = name.words.at(-1) ?? ""
    return isSurname(last) || (name.words.length > 1 && name.words.length < 4 && isSurname(name.words[0] as string))
      ? { type: "person", weight: 3 }
      : null
  },
})
