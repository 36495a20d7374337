import { numberValue } from "../text/number-value.ts"
import type { Vocabulary } from "../text/vocabulary.ts"
import type { Word } from "../text/words.ts"

/** A wording without house style, as one string with a space around each word: another one's is in it where it is a part of it. */
export function houseForm(words: readonly Word[], vocabulary: Vocabulary): string {
  let isAfterNumber = false
  const forms = words.map((word) => {
    const number = numberValue(word.form.replace(/(?<=\d)(?:st|nd|rd|th)$/, ""))
    const form = number ?? (isAfterNumber ? word.stem : vocabulary.houseKey(word))
    isAfterNumber = number !== null
    return form
  })
  return ` ${forms.join(" ")} `
}
