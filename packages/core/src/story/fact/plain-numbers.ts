import { PERSON_NOUNS } from "../../entities/lexicon/person-nouns.ts"
import { COUNT_BREAK, NO_COUNTED_NOUN } from "../../entities/lexicon/units.ts"
import type { FoundValue } from "../../entities/values/found-value.ts"
import { toDecimal } from "../../entities/values/numbers.ts"
import * as FORMS from "../lexicon/number-forms.ts"

/** A number without a noun is worth telling from here on. */
const LEAST = 13
/** Words in which the noun after a number must stand. */
const REACH = 4

/** A number and what it counts, as it is written; an empty unit where nothing says it. */
export type PlainNumber = Omit<FoundValue, "kind">

/** Every number of a sentence that may count something. */
export function plainNumbers(text: string): PlainNumber[] {
  return [...text.matchAll(FORMS.NUMBERS)].flatMap((match): PlainNumber[] => {
    const [whole, number = "0", scale] = match
    const from = match.index
    const to = from + whole.length
    const [before, after] = [text.slice(0, from), text.slice(to)]
    const label = FORMS.LABEL.exec(before)?.[1]
    if (FORMS.UNIT.test(after) || (label === undefined && FORMS.NAME.test(before) && !FORMS.OPENER.test(before)))
      return []
    const value = toDecimal(number, scale)
    const of =
      counted(after, scale !== undefined) ?? FORMS.NUMBER_OF.exec(before)?.[1] ?? label ?? FORMS.OF.exec(before)?.[1]
    // "A man of 34" is no crowd.
    if (of !== undefined && scale === undefined && PERSON_NOUNS.has(of) && FORMS.AGED.test(before)) return []
    const isYear = scale === undefined && FORMS.YEAR.test(number)
    const isSmall = Number(value) < LEAST && !value.includes(".")
    if (of === undefined && (isYear || isSmall || !(number.includes(",") || FORMS.LEAD.test(before.toLowerCase()))))
      return []
    return [{ from, to, value, unit: of?.toLowerCase() ?? "" }]
  })
}

/** "Nine of the 12 charges": the part is what is told. */
export function parts(text: string): PlainNumber[] {
  return [...text.matchAll(FORMS.PART)].map(({ 1: amount = "", 2: noun = "", index }) => {
    const value = /^dozen$/i.test(amount) ? "12" : toDecimal(amount)
    return { from: index, to: index + amount.length, value, unit: noun.toLowerCase() }
  })
}

/** The noun after a number: joined to it, the first plural within a few words, or any noun after millions. */
function counted(after: string, isScaled: boolean): string | undefined {
  const joined = FORMS.JOINED.exec(after)?.[1]
  if (joined !== undefined) return joined
  let rest = after.replace(FORMS.OF_THEM, " ")
  let capital: string | undefined
  for (let step = 0; step < REACH; step++) {
    const word = FORMS.WORD.exec(rest)?.[1]
    if (word === undefined || COUNT_BREAK.test(word) || NO_COUNTED_NOUN.test(word)) break
    const isCommon = /^\p{Ll}/u.test(word)
    if (isCommon && (FORMS.PLURAL.test(word) || (isScaled && step === 0 && FORMS.NOUN.test(word)))) return word
    if (FORMS.PLURAL.test(word)) capital = word
    rest = rest.slice(word.length + 1)
  }
  return capital
}
