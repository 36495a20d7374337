import { FUNCTION_WORD_PROFILES } from "./lexicon/function-word-profiles.ts"
import { SCRIPT_LANGUAGES } from "./lexicon/script-languages.ts"

/** How much of a text the decision reads. */
const SAMPLE = 8000
/** Function words are so large a share of a text in their language, or so large where they outnumber another's twice. */
const SHARE = 0.15
const SHARE_ALONE = 0.05
/** The best language has so many times the hits of the next one, and so many at least. */
const AHEAD = 1.25
const FAR_AHEAD = 2
const FEWEST = 2
/** Where two are near each other, what the page says of itself decides if it is one of those with so large a share of the best's hits. */
const NEAR = 0.75

/** Fewer letters than these do not show a language of their own. */
const FEWEST_LETTERS = 80

/** The languages of each function word. */
const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(FUNCTION_WORD_PROFILES))
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])

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
  const sample = text.slice(0, SAMPLE).normalize("NFC")
  const letters = count(sample, /\p{L}+/gu)
  if (letters === 0) return null
  const found = SCRIPT_LANGUAGES.find(({ script, share = 0.5 }) => count(sample, script) / letters > share)
  const said = declared ? base(declared) : undefined
  if (!found) return null
  if (found.languages.length === 1) return found.languages[0] as string
  return (
    byFunctionWords(sample, found.languages, said) ??
    found.otherwise ??
    (letters < FEWEST_LETTERS ? null : (identify?.(sample) ?? null))
  )
}

function byFunctionWords(sample: string, languages: readonly string[], said: string | undefined): string | null {
  const tokens = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const hits = new Map<string, number>()
  for (const token of tokens)
    for (const language of LANGUAGES_OF.get(token) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  const scores = languages
    .map((language) => ({ language, hits: hits.get(language) ?? 0 }))
    .toSorted((a, b) => b.hits - a.hits)
  const [best, second] = scores
  if (!best || best.hits < FEWEST) return null
  const share = best.hits / tokens.length
  const ahead = best.hits / Math.max(1, second?.hits ?? 0)
  if (share > SHARE ? ahead >= AHEAD : share > SHARE_ALONE && ahead >= FAR_AHEAD) return best.language
  const near = scores.filter(({ hits }) => share > SHARE && hits >= best.hits * NEAR)
  return near.find(({ language }) => language === said)?.language ?? null
}

/** How long all the runs are that a pattern finds. */
const count = (text: string, run: RegExp) => text.match(run)?.reduce((sum, { length }) => sum + length, 0) ?? 0

/** The language of a tag without script and region: `tr` of `tr-TR`. */
const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] as string

/**
 * The language of a block where it is another than its article's, null where it is the same or unclear. A library is asked only
 * where the article's language is one whose words are known here: where they are not, it alone has named that too.
 */
export function otherLanguage(text: string, language: string | null, identify?: Identify): string | null {
  if (count(text, /\p{L}+/gu) < FEWEST_LETTERS) return null
  const tokens = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const own = language ? base(language) : null
  const hits = tokens.filter((token) => own && LANGUAGES_OF.get(token)?.includes(own)).length
  if (hits / tokens.length > SHARE) return null
  const isKnown = SCRIPT_LANGUAGES.some(({ languages }) => languages.includes(own ?? ""))
  const other = identifyLanguage(text, { identify: isKnown ? identify : undefined })
  return other === own ? null : other
}
