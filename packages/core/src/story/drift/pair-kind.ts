import { SHORT_FORMS } from "../lexicon/short-forms.ts"
import { numberValue } from "../text/number-value.ts"
import { isShortForm } from "../text/short-form.ts"
import type { Word } from "../text/words.ts"

/** How two words that stand against each other differ. */
export type PairKind = "spelling" | "contraction" | "abbreviation" | "number-form" | "tense" | "word"

const SHORT: ReadonlyMap<string, string> = new Map(SHORT_FORMS.map((pair) => pair.split(" ") as [string, string]))

/** The kind of difference between two words; `before` are the words that stand before them. */
export function pairKind(a: Word, b: Word, before: readonly [Word | undefined, Word | undefined]): PairKind | "same" {
  if (a.form === b.form) return isContracted(a) === isContracted(b) ? "same" : "contraction"
  if (a.key === b.key) return "spelling"
  const one = numberOf(a)
  if (one !== null && one === numberOf(b)) return "number-form"
  if (isAbbreviation(a, b)) return "abbreviation"
  if (a.stem !== b.stem) return "word"
  return before.every((word) => word !== undefined && numberOf(word) !== null) ? "number-form" : "tense"
}

function isAbbreviation(a: Word, b: Word): boolean {
  if (SHORT.get(a.key) === b.key || SHORT.get(b.key) === a.key) return true
  return isShortForm(a.key, b.key) && ![a, b].some(({ text }) => /\p{Ll}\p{Lu}/u.test(text))
}

/** Is the word written as a part of a contraction? */
function isContracted({ text, form }: Word): boolean {
  return /^['’ʼ]|n['’ʼ]t$/.test(text) && text.toLowerCase() !== form
}

function numberOf({ form }: Word): string | null {
  const isFigure = form.charCodeAt(0) < 58
  return numberValue(isFigure ? form.replace(/(?<=\d)(?:st|nd|rd|th)$/, "") : form)
}
