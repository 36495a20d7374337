import { PERSON_ENDING, PERSON_NOUNS } from "../lexicon/person-nouns.ts"

/** Does a noun stand for one person? Agent nouns are told by their form. */
export function denotesPerson(noun: string): boolean {
  if (PERSON_NOUNS.has(noun) || PERSON_ENDING.test(noun) || noun.endsWith("year-old")) return true
  // "Ex-nurse", "co-founder".
  const last = noun.slice(noun.lastIndexOf("-") + 1)
  return last !== noun && PERSON_NOUNS.has(last)
}
