import { SPOKEN } from "../lexicon/name-context.ts"
import { defineEntityRule, type Found } from "../define-entity-rule.ts"
import { typeOfHead } from "../names/head.ts"
import { isNameShape, type Token } from "../text/token.ts"

const CLOSING: Readonly<Record<string, RegExp>> = { "“": /^”$/, "‘": /^’$/, '"': /^"$/, "'": /^'$/, "«": /^»$/ }

/** A title and its closing mark are no more tokens than this. */
const LONGEST = 14

/**
 * A title in quotation marks that a noun of agreement, law or event begins or ends.
 *
 * @example "They signed the “framework for the Norden clean water partnership” today." → agreement "framework for the Norden clean water partnership"
 * @example "She praised the 'Look Upstream Policy' again." → policy "Look Upstream Policy"
 * @example "He called it a “strong Norden partnership that we need”." → nothing
 */
export const quotedTitle = defineEntityRule({
  name: "quoted-title",
  find(tokens) {
    const found: Found[] = []
    for (let open = 0; open < tokens.length - 2; open++) {
      if (tokens[open]?.shape !== "mark") continue
      const closing = CLOSING[tokens[open]?.text ?? ""]
      if (!closing || /^[,:]$/.test(tokens[open - 1]?.text ?? "")) continue
      const inside = tokens.slice(open + 1, open + 1 + LONGEST)
      const close = open + 1 + inside.findIndex((token, index) => index > 0 && closing.test(token.text))
      const inner = tokens.slice(open + 1, close)
      if (inner.length < 3 || !inner.some((token) => isNameShape(token)) || inner.some(isSpoken)) continue
      const type = typeOfTitle(inner)
      if (type) found.push({ first: open + 1, last: close - 1, type })
    }
    return found
  },
})

const isSpoken = (token: Token): boolean => SPOKEN.test(token.lower) || /^[.,;:!?]$/.test(token.text)

function typeOfTitle(inner: readonly Token[]): Found["type"] | null {
  const last = typeOfHead(inner.at(-1)?.lower ?? "")?.type
  const first = /^(?:for|on|of)$/.test(inner[1]?.lower ?? "") ? typeOfHead(inner[0]?.lower ?? "")?.type : undefined
  const type = first ?? last
  return type === "agreement" || type === "policy" || type === "event" ? type : null
}
