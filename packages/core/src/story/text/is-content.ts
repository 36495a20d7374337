import { FUNCTION_WORDS } from "../lexicon/function-words.ts"

/** Does a word carry meaning by itself? */
export function isContent(key: string): boolean {
  return key.length > 1 && !FUNCTION_WORDS.has(key)
}
