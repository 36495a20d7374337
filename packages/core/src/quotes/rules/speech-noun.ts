import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { SAYING_NOUN } from "../lexicon/description-nouns.ts"
import { BE_FORMS, DETERMINERS } from "../lexicon/function-words.ts"
import { isPreposition, type Phrase } from "../noun-phrase.ts"
import type { Token } from "../tokens.ts"
import { isNameLike } from "../name-like.ts"

/**
 * A noun of saying with its owner takes the quotation: "Ana's claim that …", "his promise to …".
 *
 * @example "The talks broke down over [Ana Lima]'s demand for “a full and public apology”." → Ana Lima
 * @example "“I will not go,” was [Ana Lima]'s answer." → Ana Lima
 * @example "The talks broke down over [Ana Lima]'s house, “a full and public ruin”." → nobody
 */
export const speechNoun: AttributionRule = { name: "speech-noun", attribute }

const REACH = 25

function attribute({ frame, at }: RangeContext): Attribution | null {
  const { tokens } = frame
  const sentence = tokens[at]?.sentence
  for (let place = at - 1; place > 0 && at - place < REACH && tokens[place]?.sentence === sentence; place--) {
    const token = tokens[place] as Token
    if (token.kind === "range") return null
    if (token.kind !== "word" || !SAYING_NOUN.test(token.lower)) continue
    const source = ownerOf(tokens, place)
    if (source) return { frame, source, cue: { from: place, to: place + 1 }, isAdjacent: false }
  }
  // "“…,” was Ana's answer."
  if (!BE_FORMS.has(tokens[at + 1]?.lower ?? "")) return null
  for (let place = at + 2; place < at + 8 && tokens[place]?.sentence === sentence; place++) {
    if (!SAYING_NOUN.test(tokens[place]?.lower ?? "")) continue
    const source = ownerOf(tokens, place)
    if (source && source.from > at) return { frame, source, cue: { from: place, to: place + 1 }, isAdjacent: true }
  }
  return null
}

/** The possessor that stands before a noun, over its adjectives. */
function ownerOf(tokens: readonly Token[], noun: number): Phrase | null {
  for (let at = noun - 1; at >= 0 && noun - at < 5; at--) {
    const token = tokens[at] as Token
    if (token.kind === "mark" || token.kind === "range" || isPreposition(token)) return null
    if (/^(?:his|her|their|its|my|our)$/.test(token.lower)) return { from: at, to: at + 1 }
    if (!token.isPossessive) continue
    let from = at
    while (
      from > 0 &&
      (isNameLike(tokens[from - 1]) || (!isNameLike(token) && DETERMINERS.has(tokens[from - 1]?.lower ?? "")))
    )
      from--
    return { from, to: at + 1 }
  }
  return null
}
