import { defineEntityRule } from "../define-entity-rule.ts"
import { PERSON_VERBS, SAYING_VERBS } from "../lexicon/saying-verbs.ts"

/**
 * Who speaks is a person, or else an organisation.
 *
 * @example "Talks go on, Ovrana said." → person "Ovrana"
 * @example "Ovrana is far away." → nothing
 */
export const sayingVerb = defineEntityRule({
  name: "saying-verb",
  weigh({ name, head, before, after }) {
    if (head) return null
    const verb =
      after(1)?.lower === "also" || after(1)?.lower === "has" || after(1)?.lower === "had"
        ? after(2)?.lower
        : after(1)?.lower
    if (
      SAYING_VERBS.has(verb ?? "") ||
      (SAYING_VERBS.has(before(1)?.lower ?? "") && /[,"”’']/.test(before(2)?.text ?? ""))
    )
      return [
        { type: "person", weight: name.hasArticle ? 0 : 1.6 },
        { type: "organization", weight: 0.8 },
      ]
    return PERSON_VERBS.has(verb ?? "") && !name.hasArticle ? { type: "person", weight: 1 } : null
  },
})
