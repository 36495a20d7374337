import type { Identities } from "../identity/to-identities.ts"
import type { Likeness } from "./likeness.ts"

/** How alike two wordings must be to be one utterance, by how sure it is that one mouth said them. */
type Bar = "low" | "middle" | "high"

const BARS: Readonly<Record<Bar, number>> = { low: 0.4, middle: 0.6, high: 0.9 }

/** The bar for two sets of speakers: shared or unknown, a person and a body that may speak as one, or different people. */
export function barFor(a: readonly string[], b: readonly string[], identities: Identities): number {
  if (a.some((speaker) => b.includes(speaker))) return BARS.low
  if (a.length === 0 || b.length === 0) return (BARS.low + BARS.middle) / 2
  const persons = [a, b].map((side) => side.some((speaker) => identities.type(speaker) === "person"))
  return persons[0] && persons[1] ? BARS.high : BARS.middle
}

/** A long wording that two speakers are given alike is one utterance, attributed twice. */
export function isLongEnough(like: Likeness, bar: number): boolean {
  return bar < BARS.high || like.content >= 6
}
