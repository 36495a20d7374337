import type { Check, Story } from "@corpus/core"

/** What an editor's script may want to stop at, by the word for it. */
export const STOPS = [
  "differ",
  "reworded",
  "lint",
  "drifted",
  "other-speaker",
  "other-value",
  "not-in-these-articles",
] as const
export type Stop = (typeof STOPS)[number]

/** The exit code where something of it was found and all else went well. */
const FOUND = 5

/** The exit code once what a command found is held against what it should stop at. */
export function withStops(exitCode: number, stops: readonly Stop[] = [], found: ReadonlySet<Stop>): number {
  return exitCode === 0 && stops.some((stop) => found.has(stop)) ? FOUND : exitCode
}

/** `differ`: outlets differ on a fact; `reworded`: other words between quotation marks; `lint`: what cannot both hold. */
export function stopsOfStories(stories: readonly Story[]): Set<Stop> {
  const found = new Set<Stop>()
  for (const { facts, utterances, lint } of stories) {
    if (facts.some(({ verdict }) => verdict === "differ")) found.add("differ")
    if (utterances.some(({ variants }) => variants.some(({ drift }) => /^(?:reworded|word-changed)$/.test(drift))))
      found.add("reworded")
    if (lint.length > 0) found.add("lint")
  }
  return found
}

/** The verdicts of a check, but for what is verbatim; a quotation that drifted to other words is `reworded` too. */
export function stopsOfChecks(checks: readonly Check[]): Set<Stop> {
  const verdicts = checks.flatMap(({ findings }) => findings.map(({ verdict }) => verdict))
  const found = new Set<Stop>(verdicts.filter((verdict) => verdict !== "verbatim"))
  if (found.has("drifted")) found.add("reworded")
  if (found.has("other-value")) found.add("differ")
  return found
}
