import { VESSEL } from "../lexicon/name-context.ts"
import type { NameInContext } from "../define-entity-rule.ts"
import { isKnown } from "./known-name.ts"
import { isGivenName, isSurname } from "./known-names.ts"

/** What a ship is weighs against its name being one of those that are told apart here, and what a plural does that only opens sentences. */
const SHIP = 6
const OPENING = 3

/** How much speaks against a name: "the tanker ‘Aurelia’"; "Forwarders said that …". */
export function doubtOf({ name, head, document, before }: NameInContext): number {
  const { text, words, opens, title } = name
  if (head || title) return 0
  const noun = /^["“„‘'«]$/.test(before(1)?.text ?? "") ? before(2) : before(1)
  if (VESSEL.test(noun?.lower ?? "")) return SHIP
  const isPlain =
    opens && words.length === 1 && /(?:[^aiosu'’]s|e[dn]|ing|ly)$/i.test(text) && !/^\p{Lu}{2,6}$/u.test(text)
  if (!isPlain || document.capitalWords.has(text.toLowerCase())) return 0
  return isGivenName(text) || isSurname(text) || isKnown(text) ? 0 : OPENING
}
