import { FUNCTION_WORD_PROFILES } from "./lexicon/function-word-profiles.ts"

/** Scripts that say the language, or nearly. First match wins. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/[پچژگ]/gu, "fa"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/[іїєґ]/gu, "uk"],
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Greek}/gu, "el"],
]

/** How much of a text the decision reads. */
const SAMPLE = 20_000

/** The language of a text as a BCP 47 tag, or null where the text does not show it. */
export function identifyLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return null
  return letters - latin > latin ? byScript(sample, letters - latin) : byFunctionWords(sample)
}

function byScript(sample: string, letters: number): string | null {
  for (const [pattern, language] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters
    const rare = language === "fa" || language === "uk" || language === "ja"
    if (share > (rare ? 0.02 : 0.5)) return language
  }
  return null
}

function byFunctionWords(sample: string): string | null {
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = Object.entries(FUNCTION_WORD_PROFILES)
    .map(([language, known]) => ({ language, hits: tokens.filter((token) => known.has(token)).length }))
    .toSorted((a, b) => b.hits - a.hits)
  const [best, second] = scores
  if (!best || !second || best.hits < 2) return null
  const isClear = best.hits / tokens.length > 0.15 && best.hits >= second.hits * 1.25
  return isClear ? best.language : null
}
