import { words } from "../language/index.ts"
import type { Attribution, RangeContext } from "./attribution.ts"
import type { Quote } from "../schema/quote.ts"
import { namesIn } from "./name-mentions.ts"
import { CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from "./lexicon/function-words.ts"

/** Is a marked range something that was said, and how much of a sentence is it? Null: a name, a title, or a word held up with marks. */
export function quotationKind(context: RangeContext, attribution: Attribution | null): Quote["kind"] | null {
  const { frame, range } = context
  const marked = frame.ranges[range]
  if (!marked) return null
  if (marked.isUnmarked) return attribution ? "direct" : null
  const inner = frame.block.text.slice(marked.innerFrom, marked.innerTo).trim()
  const said = words(inner).map(({ from, to }) => inner.slice(from, to))
  const isSentence =
    startsSentence(context, inner, attribution) && (said.length > 1 || attribution?.isAdjacent === true)
  if (marked.lost === "opening" && !attribution?.isAdjacent) return null
  if (marked.lost === "closing" && !attribution && said.length < 4) return null
  const isIntroduced = attribution?.isAdjacent === true && isSentence && isIndependent(context, attribution)
  const isSung = /^s[aiu]ng/.test(frame.tokens[context.at - 1]?.lower ?? "") && isTitle(said) && !SPOKEN.test(inner)
  if ((!isIntroduced || isSung) && (isName(context, inner) || (isTitle(said) && !isHeadline(context, inner))))
    return null
  if (attribution?.source || attribution?.cue) {
    if (
      said.length < 2 &&
      !attribution.isAdjacent &&
      !isSentence &&
      !isNaming(attribution) &&
      !endsReport(context, attribution)
    )
      return null
    if (isTerm(context, attribution, said)) return null
    return isSentence ? "direct" : "mixed"
  }
  const opensHeadline = frame.block.role === "title" && frame.tokens[1]?.text === ":" && context.at === 0
  const endsAsSaid = /[.!?…,]$/u.test(inner) || isParted(context)
  if (isSentence && said.length >= 4 && (opensHeadline || endsAsSaid)) return "direct"
  return said.length >= 5 ? (isSentence ? "direct" : "mixed") : null
}

/** "«We waited six years», dijo Ana": it opens its sentence, and a comma behind the marks parts it from words in lower case. */
function isParted({ frame: { tokens }, at }: RangeContext): boolean {
  const [before, own, comma, next] = [-1, 0, 1, 2].map((step) => tokens[at + step])
  return before?.sentence !== own?.sentence && comma?.text === "," && /^[\p{Ll}–—-]/u.test(next?.text ?? "")
}

/** "said it was “concerned”.": one word that a report ends with, no noun after it. */
function endsReport({ frame, at }: RangeContext, { cue, source }: Attribution): boolean {
  const next = frame.tokens[at + 1]
  const before = frame.tokens[at - 1]
  const verb = cue && frame.cues[cue.from]?.verb
  const isReport = source !== null && (verb?.kind === "say" || verb?.lemma === "speak")
  return isReport && (!next || next.kind === "mark") && before?.kind === "word" && !DETERMINERS.has(before.lower)
}

/** "its “green code” had been raised": what a definite word says is known by that name. */
function isTerm({ frame, at }: RangeContext, { cue, isAdjacent }: Attribution, said: readonly string[]): boolean {
  const isNaming = cue !== null && frame.cues[cue.from]?.verb.kind === "call"
  if (
    isNaming ||
    isAdjacent ||
    frame.tokens[at + 1]?.kind !== "word" ||
    said.length > 2 ||
    said.some((word) => !/^\p{Ll}/u.test(word))
  )
    return false
  return /^(?:the|its|their|his|her|this|so-called)$/.test(frame.tokens[at - 1]?.lower ?? "")
}

/** "called the plan “rigged”": a verb of naming takes single words. */
function isNaming({ frame, cue, source }: Attribution): boolean {
  return cue !== null && source !== null && frame.cues[cue.from]?.verb.kind === "call"
}

/** Does the range begin as a sentence does: with a capital, after a cue, a comma or a stop rather than inside a clause? */
function startsSentence({ frame, at }: RangeContext, inner: string, attribution: Attribution | null): boolean {
  if (!/^[\p{Lu}\p{Lo}\p{N}@#$£€₹…([¿¡'‘"“]/u.test(inner)) return false
  const before = frame.tokens[at - 1]
  const own = frame.tokens[at]
  if (!before || before.sentence !== own?.sentence || before.kind === "mark" || before.kind === "range") return true
  const cue = attribution?.frame === frame ? attribution.cue : null
  return cue !== null && cue !== undefined && cue.to === at && before.lower !== "that"
}

/** Does the range begin its sentence, or follow its cue? Titles and names stand inside: `In the film “Over the Bridge,” she said`. */
function isIndependent({ frame, at }: RangeContext, { frame: other, cue }: Attribution): boolean {
  const before = frame.tokens[at - 1]
  return (
    !before ||
    before.sentence !== frame.tokens[at]?.sentence ||
    (other === frame && cue !== null && cue.from < at) ||
    before.text === ":"
  )
}

/** Does an entity's name fill the range? */
function isName({ frame, range }: RangeContext, inner: string): boolean {
  const marked = frame.ranges[range]
  if (!marked) return false
  return namesIn(frame.names, marked.innerFrom, marked.innerTo).some(({ from, to }) => to - from >= inner.length * 0.6)
}

/** Are all words but the small ones capitalised, as in a work's title? */
function isTitle(said: readonly string[]): boolean {
  const heavy = said.filter((word) => !isSmall(word.toLowerCase()))
  if (heavy.length === 0) return false
  if (said.length > 1 && said.length < 8 && said.every((word) => /^\p{Lu}/u.test(word))) return true
  const capital = heavy.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return said.length < 16 && capital / heavy.length >= 0.8 && (heavy.length > 1 || said.length === 1)
}

/** In a headline all words may have capitals: a pronoun or a contraction shows that somebody speaks. */
function isHeadline({ frame: { block } }: RangeContext, inner: string): boolean {
  return (block.role === "title" || block.role === "heading") && SPOKEN.test(inner)
}

const SPOKEN =
  /(?:^|[^\p{L}])(?:I|we|my|our|you|your|he|she|they|it|its|their|don['’]t|can['’]t|won['’]t|not|is|are|was|will)(?!\p{L})/iu

const isSmall = (word: string): boolean =>
  PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word) || DETERMINERS.has(word) || word === "and"
