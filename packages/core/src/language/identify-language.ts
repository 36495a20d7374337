import { FUNCTION_WORD_PROFILES } from "./lexicon/function-word-profiles.ts"
import { SCRIPT_LANGUAGES } from "./lexicon/script-languages.ts"

/** How much of a text the decision reads. */
const SAMPLE = 20_000
/** Function words are so large a share of a text in their language, or so large where they outnumber another's twice. */
const SHARE = 0.15
const SHARE_ALONE = 0.08
/** The best language has so many times the hits of the next one, and so many at least. */
const AHEAD = 1.25
const FAR_AHEAD = 2
const FEWEST = 2
/** Where two are near each other, what the page says of itself decides if it is one of those with so large a share of the best's hits. */
const NEAR = 0.75

/** What else may speak for a language. */
export interface LanguageHints {
  /** What the page says of itself, `<html lang>`: it decides between languages that the text itself leaves open. */
  declared?: string | null | undefined
  /** A library's word where script and function words show nothing: a BCP 47 tag, or null. */
  identify?: ((text: string) => string | null) | undefined
}

/** The language of a text as a BCP 47 tag, or null where the text does not show it. */
export function identifyLanguage(text: string, { declared, identify }: LanguageHints = {}): string | null {
  const sample = text.slice(0, SAMPLE).normalize("NFC")
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return null
  const found = SCRIPT_LANGUAGES.find(({ script, share = 0.5 }) => count(sample, script) / letters > share)
  const said = declared?.toLowerCase().split(/[-_]/)[0]
  if (!found) return null
  if (found.languages.length === 1) return found.languages[0] as string
  return byFunctionWords(sample, found.languages, said) ?? found.otherwise ?? identify?.(sample) ?? null
}

function byFunctionWords(sample: string, languages: readonly string[], said: string | undefined): string | null {
  const tokens = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = languages
    .map((language) => {
      const known = FUNCTION_WORD_PROFILES[language]
      return { language, hits: known ? tokens.filter((token) => known.has(token)).length : 0 }
    })
    .toSorted((a, b) => b.hits - a.hits)
  const [best, second] = scores
  if (!best || best.hits < FEWEST) return null
  const share = best.hits / tokens.length
  const ahead = best.hits / Math.max(1, second?.hits ?? 0)
  if (share > SHARE ? ahead >= AHEAD : share > SHARE_ALONE && ahead >= FAR_AHEAD) return best.language
  const near = scores.filter(({ hits }) => share > SHARE && hits >= best.hits * NEAR)
  return near.find(({ language }) => language === said)?.language ?? null
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
