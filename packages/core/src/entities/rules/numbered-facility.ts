import { NUMBERED_FACILITY } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * Terminals, roads and piers that go by a number.
 *
 * @example "Flights leave from Terminal 3." → place "Terminal 3"
 * @example "Flights leave from terminal 3, and Monday 3 is free." → nothing
 */
export const numberedFacility = defineEntityRule({
  name: "numbered-facility",
  find: (tokens) =>
    tokens.flatMap(({ text, shape }, at) => {
      const next = tokens[at + 1]
      const isNumbered = shape === "capital" && NUMBERED_FACILITY.test(text) && /^\d{1,3}[A-Z]?$/.test(next?.text ?? "")
      return isNumbered ? [{ first: at, last: at + 1, type: "place" as const }] : []
    }),
})
