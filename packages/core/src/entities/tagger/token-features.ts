import { runFirst, runLast } from "./capital-run.ts"
import { type DocumentFacts, OCCURRENCES, placeOf } from "./document-facts.ts"
import { mix } from "./hash.ts"
import { type Sentence, wordAt } from "./tagger-document.ts"

/** Where the features of a word count, beside the word itself: which of them, and how far off. */
export const OFFSETS: readonly (readonly ["own" | "near" | "far", number])[] = [
  ["own", 0],
  ["near", -1],
  ["near", 1],
  ["far", -2],
  ["far", 2],
]

/**
 * Writes the hashes of what is said of a token by more than one word at a time, by its line, and by the document.
 *
 * @param marks names of several words that the gazetteers know.
 */
export function tokenFeatures(
  out: number[],
  {
    sentence,
    at,
    index,
    facts,
    marks,
  }: { sentence: Sentence; at: number; index: number; facts: DocumentFacts; marks: ArrayLike<number> },
): void {
  const word = wordAt(sentence, index)
  const before = wordAt(sentence, index - 1)
  const after = wordAt(sentence, index + 1)
  const place = (sentence.opens[index] ? 1 : 0) + (sentence.isTitled ? 2 : 0)
  out.push(mix(mix(word.shape, 30), place))
  // Between small letters nothing but the words themselves counts.
  if (word.isLower && before.isLower && after.isLower) return
  const before2 = wordAt(sentence, index - 2)
  const after2 = wordAt(sentence, index + 2)
  out.push(
    mix(mix(before.lowerHash, word.lowerHash), 31),
    mix(mix(word.lowerHash, after.lowerHash), 32),
    mix(mix(before2.lowerHash, before.lowerHash), 33),
    mix(mix(after.lowerHash, after2.lowerHash), 34),
    mix(mix(mix(before.shape, word.shape), after.shape), 35),
    mix(mix(before.leading, word.leading), 36),
    mix(mix(word.leading, after.leading), 37),
    mix(mix(mix(before.leading, word.leading), after.leading), 38),
    mix(mix(before.lowerHash, word.shape), 39),
    mix(mix(word.shape, after.lowerHash), 40),
    mix(mix(mix(before2.leading, before.leading), word.shape), 41),
    mix(mix(mix(after2.leading, after.leading), word.shape), 42),
    mix(mix(word.leading, 43), place),
  )
  const mark = marks[index] as number
  if (mark > 0) out.push(mix(mark, 44), mix(mark >> 2, 45))
  const run = facts.runs[at]?.[index] ?? -1
  if (run >= 0) {
    if (!sentence.isTitled) runFeatures(out, sentence, index, run)
    factFeatures(out, facts, sentence, at, index, place)
  }
}

function runFeatures(out: number[], sentence: Sentence, index: number, run: number): void {
  const first = runFirst(run)
  const last = runLast(run)
  const before = wordAt(sentence, first - 1)
  const after = wordAt(sentence, last + 1)
  const end = wordAt(sentence, last)
  const start = wordAt(sentence, first)
  const length = Math.min(last - first, 4)
  out.push(
    mix(mix(before.lowerHash, 50), length > 0 ? 1 : 0),
    mix(mix(after.lowerHash, 51), length > 0 ? 1 : 0),
    mix(end.lowerHash, 52),
    mix(start.lowerHash, 53),
    mix(mix(end.leading, 54), length),
    mix(mix(start.leading, 55), length),
    mix(mix(before.leading, after.leading), 56),
    mix(length * 8 + Math.min(index - first, 4), 57),
    mix(mix(mix(start.leading, end.leading), length), 58),
  )
  if ((start.said | end.said) > 0) out.push(mix(mix(mix(start.said, end.said), length), 64))
  if (length > 0) {
    let whole = 0
    for (let at = first; at <= last; at++) whole = mix(whole, wordAt(sentence, at).lowerHash)
    out.push(mix(whole, 59))
  }
}

function factFeatures(
  out: number[],
  facts: DocumentFacts,
  sentence: Sentence,
  at: number,
  index: number,
  place: number,
): void {
  const word = wordAt(sentence, index)
  const known = facts.words.get(word.lower)
  if (!known) return
  const here = sentence.isTitled || sentence.opens[index] ? 0 : 1
  out.push(mix(mix(Math.min(known.lower, 2) * 4 + Math.min(known.capital - here, 3), 60), place))
  // A word that the document writes small as well is less of a name.
  if (word.said > 0) out.push(mix(mix(word.said, 65), Math.min(known.lower, 2)))
  if (word.isUpper) {
    const initials = facts.initials.get(word.text.replaceAll(".", ""))
    out.push(initials === undefined ? mix(61, place) : mix(initials, 62))
  }
  const self = placeOf(at, index)
  let seen = 0
  const start = out.length
  for (let other = 0; other < known.places.length && seen < OCCURRENCES; other++) {
    if (known.places[other] === self) continue
    seen++
    for (const hash of known.contexts[other] as number[]) {
      const feature = mix(hash, 63)
      let isNew = true
      for (let earlier = start; earlier < out.length && isNew; earlier++) isNew = out[earlier] !== feature
      if (isNew) out.push(feature)
    }
  }
}
