import { defineEntityRule, type Found } from "../define-entity-rule.ts"
import { AGREEMENT_HEADS } from "../lexicon/head-nouns.ts"
import { isNameShape } from "../text/token.ts"

/**
 * A noun of agreement, whatever its case, whose title follows in capitals and ends in such a noun itself.
 *
 * @example "They signed a framework for the Polar Fisheries Partnership today." → agreement "framework for the Polar Fisheries Partnership"
 * @example "They signed an agreement on the Polar station." → nothing
 */
export const agreementTitle = defineEntityRule({
  name: "agreement-title",
  find(tokens) {
    const found: Found[] = []
    for (let at = 0; at < tokens.length - 2; at++) {
      if (!AGREEMENT_HEADS.has(tokens[at]?.lower ?? "") || !/^(?:for|on|of)$/.test(tokens[at + 1]?.lower ?? ""))
        continue
      let last = tokens[at + 2]?.lower === "the" || tokens[at + 2]?.lower === "a" ? at + 3 : at + 2
      if (!isNameShape(tokens[last])) continue
      while (
        isNameShape(tokens[last + 1]) ||
        (/^[-–&]$/.test(tokens[last + 1]?.text ?? "") && isNameShape(tokens[last + 2]))
      )
        last++
      if (AGREEMENT_HEADS.has(tokens[last]?.lower ?? "")) found.push({ first: at, last, type: "agreement" })
    }
    return found
  },
})
