import type { Entity } from "../schema/entity.ts"
import { type Discourse, joinedBefore, namedBefore, type Place } from "./discourse.ts"

/**
 * The two whom "both leaders" or "the two sides" means: the last two persons, or countries or organisations, that "and" joins
 * before a place; else the last two named. Null where fewer were named.
 */
export function pairOfParties(discourse: Discourse, place: Place, isPersons: boolean): string[] | null {
  const types = new Set<Entity["type"]>(isPersons ? ["person"] : ["place", "organization"])
  const joined = joinedBefore(discourse, place, types)
  if (joined) return joined.map(({ id }) => id)
  const named = namedBefore(discourse, place, types)
  const parties = isPersons ? named : named.filter(({ type, kind }) => type === "organization" || kind === "country")
  return parties.length >= 2
    ? parties
        .slice(0, 2)
        .map(({ id }) => id)
        .reverse()
    : null
}
