import { FUNCTION_WORD_PROFILES } from "./lexicon/function-word-profiles.ts"
import { SCRIPT_LANGUAGES } from "./lexicon/script-languages.ts"
import { toComposed } from "../blocks/to-composed.ts"
import { wordKey } from "../blocks/word-key.ts"
import { readWords } from "./read-words.ts"

/** How much of a text the decision reads. */
const SAMPLE = 8000
/** Function words are so large a share of a text in their language, or so large where they outnumber another's twice. */
const SHARE = 0.15
const SHARE_ALONE = 0.05
/** The best language has so many times the hits of the next one, and so many at least. */
const AHEAD = 1.25
const FAR_AHEAD = 2
const FEWEST = 2
/** Of two languages near each other the better has so many words that the other has not. */
const FEWEST_OWN = 4
/** Where two are near each other, what the page says of itself decides if it is one of those with so large a share of the best's hits. */
const NEAR = 0.75

/** Fewer letters than these do not show a language of their own. */
const FEWEST_LETTERS = 80

/** The keys of each language's function words, and for each key the places of its languages. */
const WORDS_OF = new Map(
  Object.entries(FUNCTION_WORD_PROFILES).map(([language, words]) => [language, new Set(Array.from(words, wordKey))]),
)
const LANGUAGES = [...WORDS_OF.keys()]
const PLACES_OF = new Map<number, number[]>()
for (const [place, words] of [...WORDS_OF.values()].entries())
  for (const word of words) PLACES_OF.set(word, [...(PLACES_OF.get(word) ?? []), place])

/** What else may speak for a language. */
export interface LanguageHints {
  /** What the page says of itself, `<html lang>`: it decides between languages that the text itself leaves open. */
  declared?: string | null | undefined
  /** A library's word where script and function words show nothing and the text is no mere line: a BCP 47 tag, or null. */
  identify?: Identify | undefined
}

/** A library that names the language of a text: a BCP 47 tag, or null where it is unsure. The same text gives the same word. */
export type Identify = (text: string) => string | null

/** The language of a text as a BCP 47 tag, or null where the text does not show it. */
export function identifyLanguage(text: string, { declared, identify }: LanguageHints = {}): string | null {
  const sample = toComposed(text.slice(0, SAMPLE))
  const { keys, letters, plain } = readWords(sample)
  if (letters === 0) return null
  const isLatin = plain / letters > 0.5
  const found = isLatin
    ? SCRIPT_LANGUAGES[0]
    : SCRIPT_LANGUAGES.find(({ script, share = 0.5 }) => count(sample, script) / letters > share)
  const said = declared ? base(declared) : undefined
  if (!found) return null
  if (found.languages.length === 1) return found.languages[0] as string
  return (
    byFunctionWords(keys, found.languages, said) ??
    found.otherwise ??
    (letters < FEWEST_LETTERS ? null : (identify?.(sample) ?? null))
  )
}

function byFunctionWords(
  words: readonly number[],
  languages: readonly string[],
  said: string | undefined,
): string | null {
  const hits = new Int32Array(LANGUAGES.length)
  for (const word of words) for (const place of PLACES_OF.get(word) ?? NONE) hits[place] = (hits[place] as number) + 1
  const scores = languages
    .map((language) => ({ language, hits: hits[LANGUAGES.indexOf(language)] ?? 0 }))
    .toSorted((a, b) => b.hits - a.hits)
  const [best, second] = scores
  if (!best || best.hits < FEWEST) return null
  const share = best.hits / words.length
  const ahead = best.hits / Math.max(1, second?.hits ?? 0)
  if (share > SHARE ? ahead >= AHEAD : share > SHARE_ALONE && ahead >= FAR_AHEAD) return best.language
  const near = scores.filter(({ hits }) => share > SHARE && hits >= best.hits * NEAR)
  if (said !== undefined || !second || share <= SHARE)
    return near.find(({ language }) => language === said)?.language ?? null
  // Neighbours share most of their words: those that one of the two has alone tell them apart.
  const [one, other] = [LANGUAGES.indexOf(best.language), LANGUAGES.indexOf(second.language)]
  let [own, others] = [0, 0]
  for (const word of words) {
    const places = PLACES_OF.get(word) ?? NONE
    if (places.includes(one) && !places.includes(other)) own++
    if (places.includes(other) && !places.includes(one)) others++
  }
  return own >= FEWEST_OWN && own >= others * FAR_AHEAD ? best.language : null
}

const NONE: readonly number[] = []

/** How long all the runs are that a pattern finds. */
const count = (text: string, run: RegExp) => text.match(run)?.reduce((sum, { length }) => sum + length, 0) ?? 0

/** The language of a tag without script and region: `tr` of `tr-TR`. */
const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] as string

/**
 * The language of a block where it is another than its article's, null where it is the same or unclear. A library is asked only
 * where the article's language is one whose words are known here: where they are not, it alone has named that too.
 */
export function otherLanguage(text: string, language: string | null, identify?: Identify): string | null {
  if (text.length < FEWEST_LETTERS) return null
  const { keys, letters } = readWords(text)
  if (letters < FEWEST_LETTERS) return null
  const own = language ? base(language) : null
  const words = own ? WORDS_OF.get(own) : undefined
  let hits = 0
  for (const key of keys) if (words?.has(key)) hits++
  if (hits / keys.length > SHARE) return null
  const isKnown = SCRIPT_LANGUAGES.some(({ languages }) => languages.includes(own ?? ""))
  const other = identifyLanguage(text, { identify: isKnown ? identify : undefined })
  return other === own ? null : other
}
