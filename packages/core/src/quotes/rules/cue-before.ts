import type { Attribution, AttributionRule, RangeContext } from "../attribution.ts"
import { denotesPerson } from "../../entities/references/denotes-person.ts"
import { isNameLike } from "../name-like.ts"
import { isPreposition, type Phrase } from "../noun-phrase.ts"

/**
 * The nearest cue to the left in the sentence takes the quotation, or the clause around it.
 *
 * @example "[Ana Lima] said: “The bridge is safe.”" → Ana Lima
 * @example "[Ana Lima] said that the bridge was “safe for all traffic”." → Ana Lima
 * @example "[Ana Lima] opened the bridge on Monday, calling it “a gift to the town”." → Ana Lima
 * @example "The bridge was described as “safe for all traffic”." → nobody
 * @example "A band called “the Broken Bridges” played." → no quotation
 */
export const cueBefore: AttributionRule = { name: "cue-before", attribute }

const REACH = 60

function attribute({ frame, at }: RangeContext): Attribution | null {
  const { tokens, cues, subjects } = frame
  const sentence = tokens[at]?.sentence
  let inner: Attribution | null = null
  for (let place = at - 1; place >= 0 && at - place < REACH && tokens[place]?.sentence === sentence; place--) {
    const cue = cues[place]
    if (!cue || cue.verb.lemma === "according to") continue
    if (!subjects[place] && !cue.isPassive) continue
    const between = tokens.slice(cue.to, at)
    const isAdjacent = between.every((token) => token.kind === "mark" || token.lower === "that" || token.lower === "as")
    if (cue.verb.kind === "call" && isAdjacent && !namesBySpeaker(frame, place)) continue
    const found = { frame, source: subjects[place] ?? null, cue: { from: cue.from, to: cue.to }, isAdjacent }
    if (inner) return cue.verb.kind === "say" && subjects[place] ? found : inner
    if (cue.verb.kind !== "express" || !found.source || maySpeak(frame, found.source)) return found
    // "Ana said patrols would find it “hard”": what cannot speak has been given words by who speaks before.
    inner = found
  }
  return inner
}

/** Does a subject end in a name of somebody or in a pronoun? */
function maySpeak({ tokens }: RangeContext["frame"], { from, to }: Phrase): boolean {
  const last = tokens[to - 1]
  if (tokens.slice(from + 1, to).some((token) => isPreposition(token))) return false
  return (
    last !== undefined &&
    (isNameLike(last) || /^(?:he|she|they|it|we|i|you|who)$/.test(last.lower) || denotesPerson(last.lower))
  )
}

/** Verbs whose participle gives a thing its name. */
const NAMING = /^(?:call|name|dub|term|title|brand|label)$/

/** "what Ana called “…”", not "a band called “…”": only a subject of its own makes a naming verb a cue. */
function namesBySpeaker({ tokens, cues, subjects }: RangeContext["frame"], place: number): boolean {
  const cue = cues[place]
  const subject = subjects[place]
  if (!cue || (!subject && !cue.isPassive)) return false
  if (cue.isPassive || cue.verb.form === "gerund" || !NAMING.test(cue.verb.lemma)) return true
  const last = subject && tokens[subject.to - 1]
  return last?.kind === "name"
    ? last.name?.entity.type !== "event"
    : /^(?:he|she|they|it|we|i|you|who)$|^\p{Lu}/u.test(last?.text ?? "")
}
