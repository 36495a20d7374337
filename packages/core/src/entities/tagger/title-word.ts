import { TITLE_HEADS } from "../lexicon/title-words.ts"

/** Does a word end a title or office? */
export const isTitleWord = (lower: string): boolean => TITLE_HEADS.has(lower)
