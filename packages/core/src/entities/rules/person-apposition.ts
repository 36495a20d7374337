import { defineEntityRule } from "../define-entity-rule.ts"
import { BEFORE_COMPANY } from "../lexicon/name-context.ts"
import { TITLE_HEADS } from "../lexicon/title-words.ts"
import { titleEnd } from "../names/titles.ts"
import type { NameInContext } from "../define-entity-rule.ts"

/**
 * An age, "who", or an office after the comma says that the name is a person's.
 *
 * @example "Ovrana, 45, was hurt." → person "Ovrana"
 * @example "Teskil, who was late, apologised." → person "Teskil"
 * @example "Teskil, chief executive of a bank, resigned." → person "Teskil"
 * @example "Its spokesman, Ovrana Teskil, agreed." → person "Ovrana Teskil"
 * @example "Teskil, 45 km from the sea, is quiet." → nothing
 */
export const personApposition = defineEntityRule({
  name: "person-apposition",
  weigh(context) {
    const { head, name, before, after } = context
    const office = before(1)?.text === "," ? (before(2)?.lower ?? "") : ""
    if (
      !head &&
      name.words.length === 2 &&
      TITLE_HEADS.has(office) &&
      !BEFORE_COMPANY.test(office) &&
      office !== "partner"
    )
      if (/^[,.]$/.test(after(1)?.text ?? "")) return { type: "person", weight: 5 }
    if (/^\p{Lu}[\p{Lu}-]{1,5}$/u.test(name.text)) return null
    if (head || name.words.length > 4 || !/^[,(]$/.test(after(1)?.text ?? "")) return null
    if (after(2)?.shape === "number" && /^[,).]$/.test(after(3)?.text ?? "") && /^\d\d?$/.test(after(2)?.text ?? ""))
      return { type: "person", weight: 4 }
    if (name.hasArticle) return null
    if (after(2)?.lower === "who" || after(2)?.lower === "whose")
      return { type: "person", weight: after(2)?.lower === "who" ? 3 : 1 }
    return isOffice(context) ? { type: "person", weight: 2.5 } : null
  },
})

/** Is what follows the comma a title, "the" or an adjective aside? */
function isOffice({ after }: NameInContext): boolean {
  for (let skip = 2; skip < 6; skip++) {
    const rest = [0, 1, 2, 3, 4].map((step) => after(skip + step)).filter((token) => token !== undefined)
    if (titleEnd(rest, 0, rest.length - 1) >= 0) return true
    if (after(skip)?.shape === "mark" || after(skip)?.lower === "and") return false
  }
  return false
}
