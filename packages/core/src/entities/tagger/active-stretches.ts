import type { Sentence } from "./tagger-document.ts"
import { FUNCTION_WORD } from "./word-classes.ts"

/** So many words around a capital may belong to its name. */
const REACH = 1

/**
 * The stretches of a sentence in which there may be names, as first and last word: all words within reach of a capital, but for a word
 * of grammar that opens it. What is between is in no name, and need not be read.
 */
export function activeStretches({ words, opens }: Sentence): [number, number][] {
  const stretches: [number, number][] = []
  for (const [index, word] of words.entries()) {
    if (!word.hasCapital || (opens[index] && !word.isUpper && word.classes.includes(FUNCTION_WORD))) continue
    const last = stretches.at(-1)
    const first = Math.max(0, index - REACH)
    const end = Math.min(words.length - 1, index + REACH)
    if (last && first <= last[1] + 1) last[1] = end
    else stretches.push([first, end])
  }
  return stretches
}
