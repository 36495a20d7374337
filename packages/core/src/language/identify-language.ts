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
  const latin = unitsOf(sample, /\p{Script=Latin}+/gu)
  const letters = unitsOf(sample, /\p{L}+/gu)
  if (letters === 0) return null
  return letters - latin > latin ? byScript(sample, letters - latin) : byFunctionWords(sample)
}

/** How many UTF-16 units of a text stand in runs of a form. */
function unitsOf(text: string, runs: RegExp): number {
  return text.match(runs)?.reduce((sum, run) => sum + run.length, 0) ?? 0
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
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  const scores = Object.entries(FUNCTION_WORD_PROFILES)
    .map(([language, known]) => {
      let hits = 0
      for (const word of known) hits += counts.get(word) ?? 0
      return { language, hits }
    })
    .toSorted((a, b) => b.hits - a.hits)
  const [best, second] = scores
  if (!best || !second || best.hits < 2) return null
  const isClear = best.hits / tokens.length > 0.15 && best.hits >= second.hits * 1.25
  return isClear ? best.language : null
}
