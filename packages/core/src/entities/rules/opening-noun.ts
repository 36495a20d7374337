import { defineEntityRule } from "../define-entity-rule.ts"

const OPENERS: readonly (readonly [RegExp, "region" | "facility"])[] = [
  [
    /^(?:lake|mount|mt\.?|cape|river|isle|gulf|bay|glen|loch|lago|rio|río|san|santa|saint|st\.?|las|los|ras|wadi|khan|deir|beit|umm|tel|kafr|nova|são|villa|ciudad|nueva|puerto|monte|côte|île|sidi|oued|bandar|kampung|pulau|sungai|upper|lower|greater|northern|southern|eastern|western|north|south|east|west|central)$/,
    "region",
  ],
  [/^(?:fort|port|camp|plaza|hotel|villa|rue|avenida|via|jalan)$/, "facility"],
]

/**
 * A name that begins with a noun of geography: Lake, Mount, Port, San.
 *
 * @example "Boats crossed Lake Ostrova." → place "Lake Ostrova"
 * @example "They climbed Mount Veld." → place "Mount Veld"
 * @example "The lake is deep." → nothing
 */
export const openingNoun = defineEntityRule({
  name: "opening-noun",
  weigh({ name, head }) {
    if (name.words.length < 2 || name.title || head) return null
    const first = (name.words[0] as string).toLowerCase()
    const opener = OPENERS.find(([pattern]) => pattern.test(first))
    return opener ? { type: "place", weight: 3, kind: opener[1] } : null
  },
})
