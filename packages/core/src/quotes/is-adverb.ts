import { ADVERBS, NOUNS_IN_LY } from "./lexicon/function-words.ts"

/** Is this word an adverb by its form? Names and nouns in -ly ("family", "ally", "Italy") are none. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word.toLowerCase()) || (/^\p{Ll}{2,}ly$/u.test(word) && !NOUNS_IN_LY.has(word))
}
