import { EVENT_BY_ITSELF, OPENS_EVENT } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * Operations, exercises and storms are events that their first word announces.
 *
 * @example "The army launched Operation Marigold." → event "Operation Marigold"
 * @example "Hurricane Orla reached the coast." → event "Hurricane Orla"
 * @example "Delegates left COP30 early." → event "COP30"
 * @example "The operation went well." → nothing
 */
export const namedOperation = defineEntityRule({
  name: "named-operation",
  weigh({ name }) {
    const [first, second] = name.words
    if (/^COP-?\d+$/.test(name.text)) return { type: "event", weight: 7 }
    if (first === undefined || !OPENS_EVENT.test(first.toLowerCase())) return null
    return second !== undefined || EVENT_BY_ITSELF.test(first) ? { type: "event", weight: 7 } : null
  },
})
