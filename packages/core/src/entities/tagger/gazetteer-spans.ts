import { knownOrganization } from "../names/known-organizations.ts"
import { knownPlace } from "../names/known-places.ts"
import type { Sentence } from "./tagger-document.ts"

const LONGEST = 5

/**
 * Names of several words that the gazetteers know, by word: 0 for none, else what it is (1 organisation, 2 country, 3 city, 4 region)
 * times four, and whether the word is its first, an inner or its last.
 */
export function gazetteerSpans({ words }: Sentence, runs: Int32Array): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let first = 0; first < words.length; first++) {
    if ((runs[first] as number) < 0) continue
    for (let last = Math.min(words.length, first + LONGEST) - 1; last > first; last--) {
      if (!words[last]?.isCapital) continue
      const kind = kindOf(
        words
          .slice(first, last + 1)
          .map(({ text }) => text)
          .join(" "),
      )
      if (kind === 0) continue
      for (let at = first; at <= last; at++) marks[at] = kind * 4 + (at === first ? 1 : at === last ? 2 : 3)
      first = last
      break
    }
  }
  return marks
}

const KINDS = { country: 2, city: 3, region: 4 }

function kindOf(text: string): number {
  const place = knownPlace(text)
  if (place) return KINDS[place.kind]
  return knownOrganization(text) ? 1 : 0
}
