import { MEN_NAMES, MORE_MEN_NAMES, WOMEN_NAMES, MORE_WOMEN_NAMES } from "../gazetteer/given-names.ts"
import { wordSet } from "../../language/word-set.ts"
import { FEMALE_ADDRESS, FEMALE_TITLES, MALE_ADDRESS, MALE_TITLES } from "../lexicon/gendered-words.ts"

export type Gender = "female" | "male"

const MALE_NAMES = wordSet((MEN_NAMES + MORE_MEN_NAMES).toLowerCase())
const FEMALE_NAMES = wordSet((WOMEN_NAMES + MORE_WOMEN_NAMES).toLowerCase())

/** The gender that an honorific or a title in -man or -woman shows. */
export function genderOfTitle(word: string): Gender | null {
  const lower = word.toLowerCase().replace(/\.$/, "")
  if (MALE_TITLES.has(lower)) return "male"
  return FEMALE_TITLES.has(lower) ? "female" : null
}

/** The gender of whoever may be addressed so. */
export function genderOfAddress(word: string): Gender | null {
  if (MALE_ADDRESS.test(word)) return "male"
  return FEMALE_ADDRESS.test(word) ? "female" : null
}

/** The gender that a given name shows; the first word of a full name. */
export function genderOfName(name: string): Gender | null {
  const given = /^\S+(?=\s)/.exec(name)?.[0].toLowerCase()
  if (given === undefined) return null
  if (MALE_NAMES.has(given)) return "male"
  return FEMALE_NAMES.has(given) ? "female" : null
}
