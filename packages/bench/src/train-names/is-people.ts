import { ADJECTIVAL_CAPITALS, isDemonym } from "@corpus/core/training"

/** Is a word of an answer a people, a faith or their adjective, which are no names here? */
export const isPeople = (word: string): boolean =>
  isDemonym(word.toLowerCase()) || ADJECTIVAL_CAPITALS.has(word.toLowerCase())
