import { COMMON_WORDS, COUNTED } from "../lexicon/common-words.ts"

/** A word counts as if so many more articles used it: one that none uses is not the rarer for that. */
const UNSEEN = 2

const USES: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap((words, doubling) => words.split(" ").map((word) => [word, 3 * 2 ** doubling] as const)),
)

/** What a word tells of its article (inverse document frequency in news at large): it never depends on the articles at hand. */
export function rarity(stem: string): number {
  return Math.log((COUNTED + 1) / ((USES.get(stem) ?? 0) + UNSEEN))
}

/** Is a word one that articles of many kinds use? */
export const isCommonWord = (stem: string): boolean => USES.has(stem)
