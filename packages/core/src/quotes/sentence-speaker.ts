import type { Attribution } from "./attribution.ts"
import type { Frame } from "./frame.ts"
import { isNameLike } from "./name-like.ts"
import { isPreposition } from "./noun-phrase.ts"
import { mainClauseStart, sentenceSubject } from "./sentence-subject.ts"
import type { Token } from "./tokens.ts"

/**
 * Who speaks in a sentence, for a quotation that follows it: the subject of the first cue of its main clause, else a person
 * who is its subject. `end` is a token of the sentence.
 */
export function sentenceSpeaker(frame: Frame, end: number): Attribution | null {
  const { tokens, cues, subjects } = frame
  const sentence = tokens[end]?.sentence
  for (let at = mainClauseStart(frame, end); at <= end && tokens[at]?.sentence === sentence; at++) {
    const cue = cues[at]
    const source = subjects[at]
    if (cue && source && !cue.isPassive)
      return { frame, source, cue: { from: cue.from, to: cue.to }, isAdjacent: false }
  }
  const source = sentenceSubject(frame, end)
  const head = source && headOf(tokens.slice(source.from, source.to))
  if (!head) return null
  const isPerson =
    head.kind === "name"
      ? head.name?.entity.type === "person"
      : /^(?:he|she)$/.test(head.lower) ||
        (source.to - source.from > 1 && tokens.slice(source.from, source.to).every(isNameLike))
  return isPerson ? { frame, source, cue: null, isAdjacent: false } : null
}

/** "Ana Lima for the defence": the last word before a complement. */
function headOf(phrase: readonly Token[]): Token | undefined {
  const stop = phrase.findIndex((token, at) => at > 0 && isPreposition(token))
  return stop < 0 ? phrase.at(-1) : phrase[stop - 1]
}
