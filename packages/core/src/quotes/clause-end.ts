import { AFTER_BARE_CUE, TELLING_OR_ASKING } from "./lexicon/verb-frames.ts"
import { isAdverb } from "./is-adverb.ts"
import { DETERMINERS, PERSONAL_PRONOUNS, TIME_NOUNS } from "./lexicon/function-words.ts"
import type { Cue } from "./cues.ts"
import { type Clause, isPreposition } from "./noun-phrase.ts"
import { isNameLike } from "./name-like.ts"

/** Does a cue stand without words of its own, as in `…, she said on Monday.`? Then what it reports stands elsewhere. */
export function isBare({ tokens }: Clause, cue: Cue): boolean {
  let at = cue.to
  const isTelling = TELLING_OR_ASKING.test(cue.verb.lemma)
  if (isTelling) {
    while (at < tokens.length && at < cue.to + 8 && tokens[at]?.kind !== "mark" && !isPreposition(tokens[at])) {
      if (tokens[at]?.lower === "that" || tokens[at]?.kind === "range") return false
      at++
    }
  }
  const next = tokens[at]
  if (!next || next.sentence !== tokens[cue.from]?.sentence) return true
  if (next.kind === "mark") return next.text !== ":"
  if (next.kind !== "word") return false
  if (DETERMINERS.has(next.lower) && next.lower !== "this") return false
  if (PERSONAL_PRONOUNS.has(next.lower)) return false
  if (isPreposition(next) || isAdverb(next.lower) || TIME_NOUNS.has(next.lower)) return true
  return !isNameLike(next) && AFTER_BARE_CUE.test(next.lower)
}

/** Index after the last token of a token's sentence. */
export function sentenceEnd({ tokens }: Clause, at: number, limit = 120): number {
  let end = at
  while (end < tokens.length && end - at < limit && tokens[end]?.sentence === tokens[at]?.sentence) end++
  return end
}
