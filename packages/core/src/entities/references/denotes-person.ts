import { PERSON_ENDING, PERSON_NOUNS } from "../lexicon/person-nouns.ts"

/** Does a noun stand for one person? Agent nouns are told by their form. */
export function denotesPerson(noun: string): boolean {
  return PERSON_NOUNS.has(noun) || PERSON_ENDING.test(noun) || noun.endsWith("year-old")
}
