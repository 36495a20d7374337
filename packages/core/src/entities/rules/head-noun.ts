import { defineEntityRule } from "../define-entity-rule.ts"

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
    return { type: head.type, weight: 5, ...(head.kind ? { kind: head.kind } : {}) }
  },
})
