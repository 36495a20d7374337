import { SAME_WORDS, VARIETIES } from "../lexicon/spelling-varieties.ts"

const known = new Map<string, string>()

/** One key for the spellings of one word; `form` is in lower case. */
export function spellingKey(form: string): string {
  const seen = known.get(form)
  if (seen !== undefined) return seen
  let key = SAME_WORDS.get(form) ?? form.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(".", "")
  for (const [variety, to] of VARIETIES) key = key.replace(variety, to)
  if (known.size > 50_000) known.clear()
  known.set(form, key)
  return key
}
