import type { Cue } from "./cues.ts"
import { COMPLEMENT } from "./lexicon/verb-frames.ts"
import { isAdverb } from "./is-adverb.ts"
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PERSONAL_PRONOUNS, TIME_NOUNS } from "./lexicon/function-words.ts"
import { isNameLike } from "./name-like.ts"
import { type Clause, isJoint, isPreposition, joins, LONGEST_PHRASE, type Phrase } from "./noun-phrase.ts"
import type { Token } from "./tokens.ts"

/** The phrase that begins at a token: after "said", after "according to", at the head of a sentence. */
export function phraseAfter({ tokens, cues }: Clause, start: number): Phrase | null {
  const first = tokens[start]
  if (!first || first.kind === "mark" || first.kind === "range") return null
  if (PERSONAL_PRONOUNS.has(first.lower) && first.kind === "word") return { from: start, to: start + 1 }
  if (isPreposition(first) || (CLAUSE_OPENERS.has(first.lower) && first.kind === "word")) return null
  let at = start
  let isInComplement = false
  for (; at < tokens.length && at < start + LONGEST_PHRASE; at++) {
    const token = tokens[at] as Token
    const last = at > start ? tokens[at - 1] : undefined
    const next = tokens[at + 1]
    if (token.sentence !== first.sentence || token.kind === "range") break
    if (token.kind === "name") continue
    if (token.kind === "mark") {
      if (isJoint(token) && token.from === last?.to && next?.from === token.to) continue
      break
    }
    if ((AUXILIARIES.has(token.lower) && !isNameLike(token)) || (cues[at] && !isNameLike(token) && isCueWord(cues[at])))
      break
    if (token.lower === "and" || token.lower === "&") {
      if (joins(tokens, at)) continue
      break
    }
    if (isPreposition(token)) {
      if (at === start || !COMPLEMENT.test(token.lower) || !next || TIME_NOUNS.has(next.lower)) break
      if (token.lower !== "of" && (isNameLike(last) || isInComplement || token.lower === "in" || token.lower === "to"))
        break
      isInComplement = true
      continue
    }
    if (!DETERMINERS.has(last?.lower ?? "") && (CLAUSE_OPENERS.has(token.lower) || isAdverb(token.text))) break
    if (TIME_NOUNS.has(token.lower) && at > start) break
    if (at > start && PERSONAL_PRONOUNS.has(token.lower) && token.text !== "US") break
    if (
      last &&
      DETERMINERS.has(token.lower) &&
      !isPreposition(last) &&
      last.lower !== "and" &&
      !DETERMINERS.has(last.lower)
    )
      break
  }
  while (at > start && (isPreposition(tokens[at - 1]) || tokens[at - 1]?.lower === "and")) at--
  return at > start && !(at === start + 1 && TIME_NOUNS.has(first.lower)) ? { from: start, to: at } : null
}

/** A cue that ends a phrase on its right: not the past participle or noun that may stand inside one. */
function isCueWord(cue: Cue | undefined): boolean {
  return cue !== undefined && cue.verb.form !== "base"
}
