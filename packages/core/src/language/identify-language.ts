const profile = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** Function words by language: frequent in it, and together found in no other. */
const PROFILES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: profile(
    "the of and to in is that for it was with as on be by at from are this have has not said which were will would been their they but he she his its an or who",
  ),
  de: profile(
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein wurde",
  ),
  fr: profile(
    "le la les de des du et en un une est que qui dans pour pas au sur par plus ne se ce il elle sont avec aux son sa ses ont mais comme ou nous été cette leur fait être à",
  ),
  es: profile(
    "el la los las de del y en un una que es por con para no se su al lo como más pero sus le ha este sí porque esta entre cuando muy sin sobre también hasta hay donde fue ser son",
  ),
  it: profile(
    "il lo la i gli le di del della dei delle e in un una che è per con non si da al come più ma anche sono nel nella alla ha questo suo sua loro dal dalla stato essere ai tra",
  ),
  pt: profile(
    "o a os as de do da dos das e em um uma que é por com para não se na no ao mais como mas foi sua seu ou ser quando muito há nos já está também pelo pela até isso são à",
  ),
  nl: profile(
    "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hij ze wordt door over werd hun wij deze die tot worden kan meer",
  ),
}

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
  const scores = Object.entries(PROFILES)
    .map(([language, known]) => ({ language, hits: tokens.filter((token) => known.has(token)).length }))
    .toSorted((a, b) => b.hits - a.hits)
  const [best, second] = scores
  if (!best || !second || best.hits < 2) return null
  const isClear = best.hits / tokens.length > 0.15 && best.hits >= second.hits * 1.25
  return isClear ? best.language : null
}
