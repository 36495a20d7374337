import { AFTER_WHOLE_NAME } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * English gives persons and towns no article: a single word after "the" is an organisation.
 *
 * @example "The Torvix and the Ovrane are rivals." → organization "Torvix", organization "Ovrane"
 * @example "Torvix is late." → nothing
 */
export const precededByArticle = defineEntityRule({
  name: "preceded-by-article",
  weigh: ({ name, head, after }) =>
    head ||
    !name.hasArticle ||
    /\p{Ll}s$/u.test(name.text) ||
    name.title ||
    (after(1)?.shape === "lower" && !AFTER_WHOLE_NAME.test(after(1)?.lower ?? ""))
      ? null
      : { type: "organization", weight: 1 },
})
