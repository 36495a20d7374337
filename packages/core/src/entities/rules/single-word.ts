import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * A single capitalised word that nothing else explains, inside a sentence.
 *
 * @example "People spoke of Ovrane a lot." → organization "Ovrane"
 * @example "People spoke of it a lot." → nothing
 */
export const singleWord = defineEntityRule({
  name: "single-word",
  weigh: ({ name, head }) =>
    head || name.words.length > 1 || name.opens
      ? null
      : [
          { type: "organization", weight: 0.5 },
          { type: "person", weight: 0.4 },
          { type: "place", weight: 0.4 },
        ],
})
