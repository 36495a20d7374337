import { LEADS_BODY } from "../lexicon/name-context.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * Who speaks for, leads or coaches a name leads a body: places have mayors and governors.
 *
 * @example "Ilse Brandvik, spokeswoman of Torvale, agreed." → organization "Torvale"
 * @example "The mayor of Torvale agreed." → nothing
 */
export const ledBody = defineEntityRule({
  name: "led-body",
  weigh: ({ name, head, before }) =>
    !head && !name.title && before(1)?.lower === "of" && LEADS_BODY.test(before(2)?.lower ?? "")
      ? { type: "organization", weight: 5 }
      : null,
})
