import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * The letters of a memorandum of understanding that the text writes with capitals.
 *
 * @example "They signed the Harbour Memorandum of Understanding. The MoU holds." → agreement "MoU"
 * @example "They signed a memorandum of understanding. The MoU holds." → nothing
 */
export const memorandumLetters = defineEntityRule({
  name: "memorandum-letters",
  find: (tokens, document) =>
    tokens.flatMap(({ text }, at) =>
      /^M[oO]U$/.test(text) && document.capitalWords.has("memorandum") && document.capitalWords.has("understanding")
        ? [{ first: at, last: at, type: "agreement" as const }]
        : [],
    ),
})
