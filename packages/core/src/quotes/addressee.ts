import { isPreposition, type Phrase } from "./noun-phrase.ts"
import { phraseAfter } from "./phrase-after.ts"
import { SAYING_TO_FORM, TELLING_FORM } from "./lexicon/verb-frames.ts"
import type { Frame } from "./frame.ts"

/** To whom something was said: the object of "told", "asked", "wrote to"; undefined where the cue has none. */
export function addresseeOf(frame: Frame, cue: Phrase, source: Phrase | null): string | undefined {
  const { tokens, block } = frame
  const verb = tokens[cue.from]
  if (!verb) return undefined
  const takesObject = TELLING_FORM.test(verb.lower)
  let start = cue.to
  if (!takesObject && tokens[start]?.lower === "to" && SAYING_TO_FORM.test(verb.lower)) start++
  else if (!takesObject) return undefined
  const phrase = phraseAfter(frame, start)
  if (!phrase || (source && phrase.from < source.to && phrase.to > source.from)) return undefined
  let end = phrase.from + 1
  while (end < phrase.to && !(isPreposition(tokens[end]) && !/^(?:of|for)$/.test(tokens[end]?.lower ?? ""))) end++
  const last = tokens[end - 1]
  const first = tokens[phrase.from]
  if (!first || !last || /^(?:he|she|they|it|we|i|us|me|him|her|them|if|whether)$/.test(first.lower)) return undefined
  return block.text.slice(first.from, last.to)
}
