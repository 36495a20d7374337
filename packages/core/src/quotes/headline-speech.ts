import type { Frame } from "./frame.ts"
import type { IndirectSpeech } from "./indirect-speech.ts"
import type { Phrase } from "./noun-phrase.ts"
import { isComma } from "./tokens.ts"

/** Words that show that a headline's second half is a sentence. */
const FINITE =
  /^(?:is|are|was|were|will|would|should|must|can|could|may|might|has|have|had|do|does|did|not|never|no|we|i|it|they)$/
const SAYS = /^(?:says?|said|warns?|claims?|insists?|vows?|admits?|tells?|reports?|finds?)$/
/** A headline's report has at least so many tokens. */
const SHORTEST = 3

/** What a headline reports without marks: "Bridge is safe, says Lima", "Bridge is safe, Lima says", "Lima: Bridge is safe". */
export function headlineSpeech(frame: Frame): IndirectSpeech[] {
  const { tokens, block } = frame
  if ((block.role !== "title" && block.role !== "heading") || frame.ranges.length > 0) return []
  const found = behind(frame) ?? afterColon(frame)
  return found && found.content.to - found.content.from >= SHORTEST && tokens.length < 40 ? [found] : []
}

function behind({ tokens, cues, subjects }: Frame): IndirectSpeech | null {
  for (let at = tokens.length - 1; at > 0; at--) {
    const cue = cues[at]
    const source = subjects[at]
    if (!cue || !source || !SAYS.test(tokens[at]?.lower ?? "")) continue
    const comma = Math.min(cue.from, source.from) - 1
    const end = Math.max(cue.to, source.to)
    if (isComma(tokens[comma]) && end >= tokens.length - 1)
      return report({ from: 0, to: comma }, source, { from: cue.from, to: cue.to })
  }
  return null
}

function afterColon({ tokens }: Frame): IndirectSpeech | null {
  const colon = tokens.findIndex(({ text }) => text === ":")
  const name = tokens[colon - 1]?.name?.entity.type
  if (name !== "person" || colon > 5) return null
  const isSentence = tokens.slice(colon + 2).some(({ lower, kind }) => kind === "word" && FINITE.test(lower))
  return isSentence ? report({ from: colon + 1, to: tokens.length }, { from: 0, to: colon }, null) : null
}

const report = (content: Phrase, source: Phrase, cue: Phrase | null): IndirectSpeech => ({
  content,
  source,
  cue,
  rule: "headline",
})
