import { type CueVerb, cueVerb } from "./cue-verb.ts"
import { BEFORE_NOUN, PARTICLE_VERBS, PLURAL_SUBJECT, SUBJECT_DETERMINER } from "./lexicon/verb-frames.ts"
import { isAdverb } from "./is-adverb.ts"
import { AUXILIARIES, BE_FORMS, DETERMINERS, PREPOSITIONS } from "./lexicon/function-words.ts"
import { isNameLike } from "./name-like.ts"
import type { Token } from "./tokens.ts"

/** Words that say that something is said: a verb, or "according to". Token indices, half open. */
export interface Cue {
  from: number
  to: number
  verb: CueVerb
  /** "was described as …": the subject is not the speaker. */
  isPassive: boolean
}

const ACCORDING: CueVerb = { lemma: "according to", kind: "say", form: "base" }

/** The cues of a block, by the index of their first token. */
export function findCues(tokens: readonly Token[]): (Cue | undefined)[] {
  return tokens.map((token, at) => {
    if (token.kind !== "word" || token.isPossessive) return undefined
    if (token.lower === "according" && tokens[at + 1]?.lower === "to") {
      return { from: at, to: at + 2, verb: ACCORDING, isPassive: false }
    }
    if (token.lower === "put" && /^(?:it|this|that)$/.test(tokens[at + 1]?.lower ?? "")) {
      return { from: at, to: at + 2, verb: { lemma: "put", kind: "say", form: "past" }, isPassive: false }
    }
    if (token.lower === "quoted" && tokens[at + 1]?.lower === "as" && cueVerb(tokens[at + 2]?.text ?? "")) {
      return { from: at, to: at + 3, verb: { lemma: "quote as", kind: "say", form: "past" }, isPassive: false }
    }
    const next = tokens[at + 1]
    if (token.lower === "heard" && next?.lower === "that") {
      return { from: at, to: at + 1, verb: { lemma: "hear", kind: "say", form: "past" }, isPassive: true }
    }
    if (token.lower === "words" && next?.lower === "of" && tokens[at - 2]?.lower === "in") {
      return { from: at - 2, to: at + 2, verb: ACCORDING, isPassive: false }
    }
    if (/^call(?:s|ed|ing)?$/.test(token.lower) && /^(?:on|upon|for)$/.test(next?.lower ?? "")) {
      const lemma = next?.lower === "for" ? "call for" : "call on"
      const form = token.lower.endsWith("ing") ? "gerund" : token.lower.endsWith("s") ? "third" : "past"
      if (!(token.lower === "call" || DETERMINERS.has(tokens[at - 1]?.lower ?? "")))
        return { from: at, to: at + 2, verb: { lemma, kind: "say", form }, isPassive: false }
    }
    const particle = next
    if (PARTICLE_VERBS.test(`${token.lower} ${particle?.lower}`)) {
      const form = token.lower.endsWith("s") ? "third" : "past"
      return { from: at, to: at + 2, verb: { lemma: "shoot back", kind: "say", form }, isPassive: false }
    }
    const verb = cueVerb(token.text) ?? verbAtQuotation(tokens, at)
    if (!verb || !isVerb(tokens, at, verb)) return undefined
    const aux = auxiliaryBefore(tokens, at)
    const isPassive =
      (verb.form === "past" || verb.form === "participle") && aux !== undefined && BE_FORMS.has(aux.lower)
    return { from: at, to: at + 1, verb, isPassive }
  })
}

/** Any verb may say how something was said where it stands right after it: `“…,” giggled Ana`, `“…,” he grinned.` */
function verbAtQuotation(tokens: readonly Token[], at: number): CueVerb | undefined {
  const { lower, text } = tokens[at] as Token
  if (!/^\p{Ll}{3,}(?:ed|s)$/u.test(text)) return undefined
  const verb = (): CueVerb => ({ lemma: lower, kind: "say", form: lower.endsWith("s") ? "third" : "past" })
  const last = tokens[at - 1]
  const next = tokens[at + 1]
  if (isOpenEnded(last) && (isNameLike(next) || DETERMINERS.has(next?.lower ?? ""))) return verb()
  const isSubject = isNameLike(last) || /^s?he$/.test(last?.lower ?? "")
  return isSubject && isOpenEnded(tokens[at - 2]) && (!next || /^[.,]$/.test(next.text)) ? verb() : undefined
}

/** A quotation that ends in a comma, so that its sentence goes on. */
const isOpenEnded = (token: Token | undefined): boolean =>
  token?.kind === "range" && /[,?!][^\p{L}\p{N},]?$/u.test(token.text)

/** The auxiliary that governs a verb, over adverbs. */
function auxiliaryBefore(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1
  while (before >= 0 && before > at - 4 && isAdverb(tokens[before]?.text ?? "")) before--
  const token = tokens[before]
  return token && AUXILIARIES.has(token.lower) ? token : undefined
}

/** Is the word a verb where it stands? Most cue verbs have a noun or an adjective of the same form. */
function isVerb(tokens: readonly Token[], at: number, { form }: CueVerb): boolean {
  const token = tokens[at] as Token
  let before = at - 1
  while (before >= 0 && before > at - 4 && isAdverb(tokens[before]?.text ?? "")) before--
  const last = tokens[before]
  const next = tokens[at + 1]
  const isFirst = !last || last.sentence !== token.sentence
  if (
    /^\p{Lu}/u.test(token.text) &&
    !isFirst &&
    last.kind === "word" &&
    /^\p{Lu}/u.test(last.text) &&
    form !== "past" &&
    form !== "third"
  )
    return false
  if (last && !isFirst && (last.isPossessive || (DETERMINERS.has(last.lower) && !isSubjectDeterminer(last))))
    return false
  if (last && !isFirst && BEFORE_NOUN.test(last.lower) && form !== "past") return false
  if (form === "base") return isBaseVerb(tokens, before, isFirst)
  if (form === "third")
    return !(
      (last?.kind === "word" && !isFirst && /^\p{Ll}{3,}ed$/u.test(last.text)) ||
      (next?.lower === "of" && token.lower !== "says") ||
      isFirst ||
      (last && PREPOSITIONS.has(last.lower))
    )
  if (form === "past" || form === "participle")
    return !(last && !isFirst && PREPOSITIONS.has(last.lower) && last.lower !== "as")
  return !(isFirst && next?.lower === "of")
}

function isSubjectDeterminer(token: Token): boolean {
  return SUBJECT_DETERMINER.test(token.lower)
}

function isBaseVerb(tokens: readonly Token[], before: number, isFirst: boolean): boolean {
  const last = tokens[before]
  if (!last || isFirst) return false
  // "Critics, among them Ana Lima, say …"
  if (last.text === "," && /^(?:say|argue|claim|believe|think|insist|fear|warn)$/.test(tokens[before + 1]?.lower ?? ""))
    return true
  if (isNameLike(last) && !(before === 0 || tokens[before - 1]?.sentence !== last.sentence)) {
    const isPair = tokens[before - 1]?.lower === "and" && isNameLike(tokens[before - 2])
    return isPair || (last.text.endsWith("s") && tokens[before - 1]?.lower === "the")
  }
  if (AUXILIARIES.has(last.lower)) return !BE_FORMS.has(last.lower) && !/^(?:has|have|had|having)$/.test(last.lower)
  if (PLURAL_SUBJECT.test(last.lower)) return true
  const isHead = before === 0 || tokens[before - 1]?.sentence !== last.sentence
  const word = isHead ? last.lower : last.text
  return last.kind === "word" && /^\p{Ll}+s$/u.test(word) && !/(?:ss|us|is)$/.test(word)
}
