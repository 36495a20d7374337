import { DERIVED } from "../lexicon/claim-words.ts"

/** What a stem is made from, so that "delivery" and "deliver", "dismissal" and "dismiss" meet; short ones stay as they are. */
export function root(stem: string): string {
  const cut = stem.replace(DERIVED, "")
  return cut.length > 3 ? cut : stem
}
