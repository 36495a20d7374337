import { CURRENCY_IN_LETTERS } from "../lexicon/currencies.ts"
import { isSurname } from "./known-names.ts"
import { isDemonym } from "./known-places.ts"
import { ADJECTIVAL_CAPITALS, CALENDAR_WORDS, FUNCTION_WORDS, NAMELESS_ABBREVIATIONS } from "../lexicon/common-words.ts"
import { OPENING_HEADS } from "../lexicon/head-nouns.ts"
import type { Document } from "../text/document.ts"
import { LETTERS_AFTER_NAME } from "../lexicon/title-words.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { isKnown } from "./known-name.ts"
import type { Name } from "./name.ts"

/** Is a capitalised run no name after all: a demonym, a currency, a word that opens a sentence? */
export function isNameless(document: Document, tokens: readonly Token[], name: Name): boolean {
  if (/^[$€£]$/.test(tokens[name.last + 1]?.text ?? "") && name.first === name.last) return true
  if (/^(?:cents?|dollars?)$/.test(tokens[name.last + 1]?.lower ?? "") && isCountryInLetters(name.text)) return true
  if (isKnown(name.text)) return false
  if (name.first < name.last)
    return isDemonym(name.text.toLowerCase()) || name.words.every((word) => isPlain(word.toLowerCase()))
  const token = tokens[name.first] as Token
  if (LETTERS_AFTER_NAME.has(token.text) && isNameShape(tokens[name.first - 1])) return true
  if (CURRENCY_IN_LETTERS.test(token.text) && tokens[name.last + 1]?.shape === "number") return true
  if (token.text.length === 1 || isPlain(token.lower)) return true
  if (name.isEveryday) return name.opens || FUNCTION_WORDS.has(token.lower)
  if (OPENING_HEADS.has(token.lower)) return true
  if (!name.opens) return false
  return (
    (document.lowerWords.has(token.lower) && !document.capitalWords.has(token.lower)) ||
    (/(?:ing|ly|ed)$/.test(token.lower) && !isSurname(token.text))
  )
}

const isCountryInLetters = (text: string): boolean => /^U\.?S\.?$/.test(text)

const isPlain = (lower: string): boolean =>
  FUNCTION_WORDS.has(lower) ||
  ADJECTIVAL_CAPITALS.has(lower) ||
  NAMELESS_ABBREVIATIONS.has(lower) ||
  CALENDAR_WORDS.has(lower) ||
  isDemonym(lower)
