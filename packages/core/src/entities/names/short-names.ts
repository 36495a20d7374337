import { OPENS_STORM } from "../lexicon/name-context.ts"
import { CLUB_LETTERS, SHORTENED_HEADS } from "../lexicon/head-nouns.ts"
import type { EntityType } from "../../schema/entity.ts"

/** What a full name of a company, a club or a storm is called for short, in lower case: "Maple Ridge", "Torvik", "Hedda". */
export function shortNames(words: readonly string[], type: EntityType): string[] {
  if (type === "event") return words.length === 2 && OPENS_STORM.test(words[0] as string) ? [lower(words.slice(1))] : []
  if (type !== "organization") return []
  const short: string[] = []
  let left = [...words]
  while (left.length > 1 && isLeftOff(left.at(-1) as string)) {
    left = left.slice(0, -1)
    short.push(lower(left))
  }
  if (left.length > 1 && CLUB_LETTERS.has(left[0] as string)) short.push(lower(left.slice(1)))
  return short
}

const lower = (words: readonly string[]): string => words.join(" ").toLowerCase()

const isLeftOff = (word: string): boolean => CLUB_LETTERS.has(word) || SHORTENED_HEADS.has(word.toLowerCase())
