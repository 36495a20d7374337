import { POSTED } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/** So far from it the word that tells may stand. */
const REACH = 8

/**
 * The platform of one letter, on which something was written.
 *
 * @example "“Stay inside,” the mayor wrote on X." → organization "X"
 * @example "On X, the mayor had posted a photograph." → organization "X"
 * @example "The treasure lies on X." → nothing
 */
export const postedOn = defineEntityRule({
  name: "posted-on",
  find: (tokens) =>
    tokens.flatMap(({ text, sentence }, at) => {
      if (text !== "X" || tokens[at - 1]?.lower !== "on" || tokens[at + 1]?.shape === "capital") return []
      const opens = tokens[at - 1]?.opens && tokens[at + 1]?.text === ","
      const near = opens ? tokens.slice(at + 1, at + REACH) : tokens.slice(Math.max(0, at - REACH), at)
      const isPost = near.some((token) => token.sentence === sentence && POSTED.test(token.lower))
      return isPost ? [{ first: at, last: at, type: "organization" as const }] : []
    }),
})
