import { POSTED } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/** So far before it the word that tells may stand. */
const REACH = 8

/**
 * The platform of one letter, on which something was written.
 *
 * @example "“Stay inside,” the mayor wrote on X." → organization "X"
 * @example "The treasure lies on X." → nothing
 */
export const postedOn = defineEntityRule({
  name: "posted-on",
  find: (tokens) =>
    tokens.flatMap(({ text, sentence }, at) => {
      if (text !== "X" || tokens[at - 1]?.lower !== "on" || tokens[at + 1]?.shape === "capital") return []
      const before = tokens.slice(Math.max(0, at - REACH), at)
      const isPost = before.some((token) => token.sentence === sentence && POSTED.test(token.lower))
      return isPost ? [{ first: at, last: at, type: "organization" as const }] : []
    }),
})
