import { LEADS_BODY } from "../lexicon/name-context.ts"
import { TITLE_HEADS } from "../lexicon/title-words.ts"
import { defineEntityRule } from "../define-entity-rule.ts"

/**
 * Who speaks for, leads or coaches a name leads a body: places have mayors and governors.
 *
 * @example "Ilse Brandvik, spokeswoman of Torvale, agreed." → organization "Torvale"
 * @example "The president of the LUVT agreed." → organization "LUVT"
 * @example "The mayor of Torvale agreed." → nothing
 */
export const ledBody = defineEntityRule({
  name: "led-body",
  weigh({ name, head, before }) {
    if (head || name.title || before(1)?.lower !== "of") return null
    const noun = before(2)?.lower ?? ""
    const isLed = LEADS_BODY.test(noun) || (/^\p{Lu}{3,6}$/u.test(name.text) && TITLE_HEADS.has(noun))
    return isLed ? { type: "organization", weight: 5 } : null
  },
})
