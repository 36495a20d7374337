import { PERSON_NOUNS } from "../../entities/lexicon/person-nouns.ts"
import { HOME_WORDS, PEOPLE_WORDS, PERSONAL } from "../lexicon/measures.ts"
import { meaningsOf } from "../text/paraphrase.ts"
import { root } from "../text/root.ts"
import { stem } from "../text/stem.ts"
import type { Claim } from "./claim.ts"

/** Nouns that reports put for each other: those for people, those for homes. */
const [PEOPLE, HOMES] = [[...PEOPLE_WORDS.split(" "), ...PERSON_NOUNS], HOME_WORDS.split(" ")].map(
  (words) => new Set(words.map(stem)),
) as [Set<string>, Set<string>]
const isPeople = (unit: string): boolean => PEOPLE.has(unit) || PERSONAL.test(unit)

/** Dollars may be of any country where an outlet writes for one. */
export const isDollars = (...units: readonly string[]): boolean => units.every((unit) => unit.endsWith("D"))

/** Do two claims count or measure the same kind of thing, as far as their words tell? */
export function isSameUnit(a: Claim, b: Claim): boolean {
  if (a.unit === b.unit || a.kind === "duration" || a.kind === "percent") return true
  if (a.kind === "money") return isDollars(a.unit, b.unit)
  if (a.kind !== "count" || (a.isState && b.isState)) return false
  if (a.unit === "" || b.unit === "") return true
  if (a.isState || b.isState) return isPeople(a.isState ? b.unit : a.unit)
  return (
    root(a.unit) === root(b.unit) ||
    (isPeople(a.unit) && isPeople(b.unit)) ||
    (HOMES.has(a.unit) && HOMES.has(b.unit)) ||
    meaningsOf(a.unit).some((meaning) => meaningsOf(b.unit).includes(meaning))
  )
}
