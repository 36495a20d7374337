import type { Fact } from "@corpus/core/schema"
import type { GoldFact } from "../../gold/story-gold.ts"
import type { Tally } from "../tally.ts"
import { isAbout, sharedOutlets } from "./facts.ts"
import type { NamedSources } from "./named-sources.ts"

export interface Conflicts extends Tally {
  missed: GoldFact[]
  /** Facts that are said to differ, of which the gold has two outlets' words in no fact that does. */
  invented: Fact[]
}

/** Facts on which outlets differ. Of optional ones, finding or missing them costs nothing. */
export function tallyConflicts(facts: readonly Fact[], wanted: readonly GoldFact[], sources: NamedSources): Conflicts {
  const found = facts.filter(({ verdict }) => verdict === "differ")
  const differing = wanted.filter(({ verdict }) => verdict === "differ")
  const must = differing.filter(({ optional }) => !optional)
  const missed = must.filter((gold) => !found.some((fact) => isAbout(fact, gold, sources)))
  const invented = found.filter((fact) => !differing.some((gold) => sharedOutlets(fact, gold, sources).length >= 2))
  return { right: must.length - missed.length, wrong: invented.length, missing: missed.length, missed, invented }
}
