import { defineEntityRule } from "../define-entity-rule.ts"

/** Nouns of bodies that their buildings bear too: who is meant hardly shows, and mostly it is the body. */
const SURE = /^(?:hospital|school|college|university)$/

/**
 * A name whose noun says what it names: Ministry, University, River, Airport, Summit, Treaty, Act.
 *
 * @example "The Lowland Water Authority sued." → organization "Lowland Water Authority"
 * @example "He flew from Dunmore Airport." → place "Dunmore Airport"
 * @example "They signed the Treaty of Waldau." → agreement "Treaty of Waldau"
 * @example "The Clean Rivers Act passed." → policy "Clean Rivers Act"
 * @example "She spoke at the Arctic Trade Summit." → event "Arctic Trade Summit"
 * @example "The Ministry said so." → nothing
 */
export const headNoun = defineEntityRule({
  name: "head-noun",
  weigh({ head, name }) {
    if (!head || name.first === name.last) return null
    const last = name.words.at(-1)?.toLowerCase() ?? ""
    return { type: head.type, weight: SURE.test(last) ? 8 : 5, ...(head.kind ? { kind: head.kind } : {}) }
  },
})
