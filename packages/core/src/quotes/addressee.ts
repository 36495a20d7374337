import type { Phrase } from "./noun-phrase.ts"
import { phraseAfter } from "./phrase-after.ts"
import type { Frame } from "./frame.ts"

/** To whom something was said: the object of "told", "asked", "wrote to"; undefined where the cue has none. */
export function addresseeOf(frame: Frame, cue: Phrase, source: Phrase | null): string | undefined {
  const { tokens, block } = frame
  const verb = tokens[cue.from]
  if (!verb) return undefined
  const takesObject =
    /^(?:tell|tells|told|telling|remind|reminded|reminds|assured?|assures|inform(?:ed|s)?|asked)$/.test(verb.lower)
  let start = cue.to
  if (
    !takesObject &&
    /^(?:to)$/.test(tokens[start]?.lower ?? "") &&
    /^(?:wrote|said|spoke|added|complained|explained|writes)$/.test(verb.lower)
  )
    start++
  else if (!takesObject) return undefined
  const phrase = phraseAfter(frame, start)
  if (!phrase || (source && phrase.from < source.to && phrase.to > source.from)) return undefined
  const last = tokens[phrase.to - 1]
  const first = tokens[phrase.from]
  if (!first || !last || /^(?:he|she|they|it|we|i|if|whether)$/.test(first.lower)) return undefined
  return block.text.slice(first.from, last.to)
}
