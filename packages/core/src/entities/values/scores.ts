import { CONTEST, SCORE } from "../lexicon/units.ts"
import type { FoundValue } from "./found-value.ts"

/** How far from a score the words that make it one may stand. */
const NEAR = 80

/** Results of contests: "3-1" where the words around it speak of one. */
export function findScores(text: string): FoundValue[] {
  return [...text.matchAll(SCORE)]
    .filter((match) => CONTEST.test(text.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR)))
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      kind: "score",
      value: `${match[1]}-${match[2]}`,
    }))
}
