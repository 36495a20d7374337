import { MODIFIER_OPENER } from "./lexicon/verb-frames.ts"
import { isAdverb } from "./is-adverb.ts"
import { isNameLike } from "./name-like.ts"
import { type Clause, isPreposition, type Phrase } from "./noun-phrase.ts"
import { phraseBefore } from "./phrase-before.ts"
import { isComma, isPronoun, type Token } from "./tokens.ts"

/** The subject before a parenthesis that ends at the comma `comma`: "Ana Lima, the minister, said". */
export function overParenthesis(clause: Clause, comma: number): Phrase | null {
  const { tokens } = clause
  let right = comma
  let nominal: Phrase | null = null
  for (let hops = 0; hops < 6; hops++) {
    const left = segmentStart(tokens, right)
    const first = tokens[left]
    if (first && left < right && !isModifier(first)) {
      const phrase = phraseBefore(clause, right)
      const last = phrase && headOf(tokens, phrase)
      if (phrase && last && (last.kind === "name" ? last.name?.entity.type === "person" : isPronoun(last)))
        return phrase
      if (phrase && nominal && isNameLike(last ?? undefined) && !isPreposition(first)) return phrase
      if (nominal) return nominal
      nominal = phrase
    }
    if (left === 0 || !isComma(tokens[left - 1]) || tokens[left - 1]?.sentence !== tokens[right]?.sentence) break
    right = left - 1
  }
  return nominal
}

/** The last token of a phrase before its complement. */
function headOf(tokens: readonly Token[], { from, to }: Phrase): Token | null {
  let at = from + 1
  while (at < to && !isPreposition(tokens[at])) at++
  return tokens[at - 1] ?? null
}

/** Where the stretch between two commas begins. */
function segmentStart(tokens: readonly Token[], right: number): number {
  let at = right
  while (at > 0 && right - at < 40) {
    const token = tokens[at - 1] as Token
    if (token.sentence !== tokens[right]?.sentence || token.kind === "range" || /^[,;:—–]$/u.test(token.text)) break
    at--
  }
  return at
}

/** Does a stretch that begins so modify a noun rather than name one? */
function isModifier(first: Token): boolean {
  if (first.kind !== "word") return false
  return (
    isPreposition(first) ||
    /^\d/.test(first.text) ||
    MODIFIER_OPENER.test(first.lower) ||
    /^\p{Ll}{2,}(?:ing|ed)$/u.test(first.text) ||
    isAdverb(first.text.toLowerCase())
  )
}
