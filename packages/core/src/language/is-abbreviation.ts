import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from "./lexicon/abbreviations.ts"

/** Is this word, written before a full stop, an abbreviation? */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  return LEADING_ABBREVIATIONS.has(lower) || TRAILING_ABBREVIATIONS.has(lower)
}
