import { DERIVED } from "../lexicon/claim-words.ts"

const known = new Map<string, string>()

/** What a stem is made from, so that "delivery" and "deliver", "dismissal" and "dismiss" meet; short ones stay as they are. */
export function root(stem: string): string {
  const before = known.get(stem)
  if (before !== undefined) return before
  const cut = stem.replace(DERIVED, "")
  const found = cut.length > 3 ? cut : stem
  if (known.size > 50_000) known.clear()
  known.set(stem, found)
  return found
}
