import { mayGoOn } from "../names/known-name.ts"
import { knownOrganization } from "../names/known-organizations.ts"
import { knownPlace } from "../names/known-places.ts"
import { type KnownPhrases, longer } from "./known-phrases.ts"
import type { Sentence } from "./tagger-document.ts"
import type { Word } from "./word.ts"

const LONGEST = 5

/**
 * Names of several words that the gazetteers know, by word: 0 for none, else what it is (1 organisation, 2 country, 3 city, 4 region)
 * times four, and whether the word is its first, an inner or its last. What `phrases` alone know is 5 and more, the same bits the same.
 */
export function gazetteerSpans({ words }: Sentence, runs: Int32Array, phrases: KnownPhrases): Int32Array {
  const marks = new Int32Array(words.length)
  const mark = (first: number, last: number, kind: number): number => {
    for (let at = first; at <= last; at++) marks[at] = kind * 4 + (at === first ? 1 : at === last ? 2 : 3)
    return last
  }
  for (let first = 0; first < words.length; first++) {
    if ((runs[first] as number) < 0) continue
    const start = first
    const furthest = mayGoOn(words[first]?.lower ?? "") ? first + LONGEST : 0
    for (let last = Math.min(words.length, furthest) - 1; last > first; last--) {
      if (!words[last]?.isCapital) continue
      const kind = kindOf(
        words
          .slice(first, last + 1)
          .map(({ text }) => text)
          .join(" "),
      )
      if (kind === 0) continue
      first = mark(first, last, kind)
      break
    }
    if (first > start) continue
    let phrase = 0
    let kind = 0
    for (let last = start; last < words.length && last < start + phrases.longest; last++) {
      phrase = longer(phrase, words[last] as Word)
      const said = last > start && words[last]?.isCapital ? phrases.find(phrase) : 0
      if (said > 0) [first, kind] = [last, 4 + said]
    }
    if (first > start) mark(start, first, kind)
  }
  return marks
}

const KINDS = { country: 2, city: 3, region: 4 }

function kindOf(text: string): number {
  const place = knownPlace(text)
  if (place) return KINDS[place.kind]
  return knownOrganization(text) ? 1 : 0
}
