import { CALENDAR_WORDS, COMMON_WORDS, FUNCTION_WORDS, ADJECTIVAL_CAPITALS } from "../lexicon/common-words.ts"
import {
  AGREEMENT_HEADS,
  EVENT_HEADS,
  FACILITY_HEADS,
  OPENING_HEADS,
  ORGANIZATION_HEADS,
  POLICY_HEADS,
  REGION_HEADS,
} from "../lexicon/head-nouns.ts"
import { PARTICLES } from "../lexicon/particles.ts"
import { PERSON_VERBS, SAYING_VERBS } from "../lexicon/saying-verbs.ts"
import { HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS } from "../lexicon/title-words.ts"
import { isGivenName, isSurname } from "../names/known-names.ts"
import { knownOrganization } from "../names/known-organizations.ts"
import { isDemonym, knownPlace } from "../names/known-places.ts"

/** What the lexicon and the gazetteers say of a word; the first that holds is its leading class. */
const CLASSES: readonly ((word: string, lower: string) => boolean)[] = [
  (_, lower) => HONORIFICS.has(lower),
  (_, lower) => TITLE_HEADS.has(lower),
  (_, lower) => isDemonym(lower),
  (word) => knownPlace(word)?.kind === "country",
  (word) => knownPlace(word)?.kind === "city",
  (word) => knownPlace(word)?.kind === "region",
  (word) => knownOrganization(word) !== undefined,
  (_, lower) => ORGANIZATION_HEADS.has(lower),
  (_, lower) => FACILITY_HEADS.has(lower),
  (_, lower) => REGION_HEADS.has(lower),
  (_, lower) => EVENT_HEADS.has(lower),
  (_, lower) => AGREEMENT_HEADS.has(lower),
  (_, lower) => POLICY_HEADS.has(lower),
  (_, lower) => SAYING_VERBS.has(lower),
  (_, lower) => PERSON_VERBS.has(lower),
  (_, lower) => CALENDAR_WORDS.has(lower),
  (_, lower) => PARTICLES.has(lower),
  (_, lower) => FUNCTION_WORDS.has(lower),
  (word) => isGivenName(word),
  (word) => isSurname(word),
  (_, lower) => TITLE_MODIFIERS.has(lower),
  (_, lower) => ADJECTIVAL_CAPITALS.has(lower),
  (_, lower) => OPENING_HEADS.has(lower),
  (_, lower) => COMMON_WORDS.has(lower),
]

/** The number of the class of words of grammar. */
export const FUNCTION_WORD = 17

/** Is it a word of grammar, of the calendar, or one that opens sentences and headlines? */
export const isEverydayWord = (lower: string): boolean =>
  FUNCTION_WORDS.has(lower) || COMMON_WORDS.has(lower) || CALENDAR_WORDS.has(lower)

/** The numbers of a word's classes; letters in capitals alone are read as a name in the usual way too. */
export function wordClasses(word: string, lower: string): number[] {
  const usual = /^\p{Lu}{4,}$/u.test(word) ? (word[0] ?? "") + lower.slice(1) : word
  const classes: number[] = []
  for (const [index, holds] of CLASSES.entries()) if (holds(word, lower) || holds(usual, lower)) classes.push(index)
  return classes
}
