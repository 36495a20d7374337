import { type Account, mentionsIn, type Sentence } from "../account.ts"
import { AGE } from "../lexicon/number-forms.ts"
import type { Reading } from "./reading.ts"

/** "Liza Manalo, 34," gives her age, and so does "Liza Manalo, a 34-year-old". */
export function ages(account: Account, sentence: Sentence, text: string): Reading[] {
  return mentionsIn(account, sentence).flatMap(({ entity, to }): Reading[] => {
    const match = entity.type === "person" ? AGE.exec(text.slice(to - sentence.from)) : null
    const age = match?.slice(1).find(Boolean)
    if (match === null || age === undefined) return []
    const from = to - sentence.from + match[0].indexOf(age)
    return [{ from, to: from + age.length, kind: "age", value: age, unit: entity.id, about: entity.id }]
  })
}
