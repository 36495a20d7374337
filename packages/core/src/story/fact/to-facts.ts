import type { Fact } from "../../schema/fact.ts"
import { datesOf } from "./dates-of.ts"
import type { FactSource } from "./finding.ts"
import { quantities } from "./quantities.ts"
import { replaces } from "./replaces.ts"
import { sidelines } from "./sidelines.ts"
import { when } from "./when.ts"
import { where } from "./where.ts"

/** What a story's articles say for each slot, and whether they agree. */
export function toFacts(source: FactSource): Fact[] {
  const single = [when(source), where(source), sidelines(source), replaces(source)].filter((fact) => fact !== null)
  const dated = datesOf(source)
  const other = quantities(source, [...single, ...dated])
  return [...single, ...dated, ...other.filter((fact) => !dated.some((known) => isPartOf(fact, known)))]
}

function isPartOf(fact: Fact, known: Fact): boolean {
  return fact.values.every(({ article, start }) =>
    known.values.some((value) => value.article === article && value.start === start),
  )
}
