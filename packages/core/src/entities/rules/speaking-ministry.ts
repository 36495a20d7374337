import { defineEntityRule, type Found } from "../define-entity-rule.ts"
import { SAYING_VERBS } from "../lexicon/saying-verbs.ts"
import { TITLE_TOPICS } from "../lexicon/title-words.ts"
import type { Token } from "../text/token.ts"

const LINK = /^(?:and|the)$/

/**
 * A ministry in lower case that speaks is an organisation, for somebody has to own its words.
 *
 * @example "“We will act,” the fisheries ministry said." → organization "fisheries ministry"
 * @example "Prices fell, said the trade ministry in a statement." → organization "trade ministry"
 * @example "She works at the trade ministry." → nothing
 */
export const speakingMinistry = defineEntityRule({
  name: "speaking-ministry",
  find(tokens) {
    const found: Found[] = []
    for (const [last, token] of tokens.entries()) {
      if (token.lower !== "ministry" || token.shape !== "lower") continue
      let first = last
      while (TITLE_TOPICS.has(tokens[first - 1]?.lower ?? "") && tokens[first - 1]?.shape === "lower") first--
      while (LINK.test(tokens[first]?.lower ?? "")) first++
      if (first < last && (speaks(tokens[last + 1]) || speaks(tokens[before(tokens, first)]))) {
        found.push({ first, last, type: "organization" })
      }
    }
    return found
  },
})

const speaks = (token: Token | undefined): boolean => token !== undefined && SAYING_VERBS.has(token.lower)

/** The index of the word before the name and its article. */
const before = (tokens: readonly Token[], first: number): number => first - (tokens[first - 1]?.lower === "the" ? 2 : 1)
