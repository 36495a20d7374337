/** The languages that a script is evidence of. */
export interface ScriptLanguages {
  /** A run of its letters. */
  script: RegExp
  /** The script has more than this share of the letters; half of them where nothing is said. */
  share?: number
  /** Where there are several, function words decide. */
  languages: readonly string[]
  /** The language where they do not. */
  otherwise?: string
}

/** Scripts, and letters that one language alone has. The first that is there decides; the most common stands first. */
export const SCRIPT_LANGUAGES: readonly ScriptLanguages[] = [
  {
    script: /\p{Script=Latin}+/gu,
    languages: [
      "en",
      "de",
      "fr",
      "es",
      "it",
      "pt",
      "nl",
      "sv",
      "da",
      "no",
      "fi",
      "is",
      "pl",
      "cs",
      "sk",
      "sl",
      "hr",
      "hu",
      "ro",
      "tr",
      "id",
      "ms",
      "vi",
      "lt",
      "lv",
      "et",
      "ca",
      "af",
      "sw",
      "tl",
      "sq",
    ],
  },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, share: 0.02, languages: ["ja"] },
  { script: /\p{Script=Hangul}+/gu, languages: ["ko"] },
  { script: /\p{Script=Han}+/gu, languages: ["zh"] },
  { script: /\p{Script=Hebrew}+/gu, languages: ["he"] },
  { script: /\p{Script=Greek}+/gu, languages: ["el"] },
  { script: /\p{Script=Thai}+/gu, languages: ["th"] },
  { script: /\p{Script=Lao}+/gu, languages: ["lo"] },
  { script: /\p{Script=Khmer}+/gu, languages: ["km"] },
  { script: /\p{Script=Myanmar}+/gu, languages: ["my"] },
  { script: /\p{Script=Bengali}+/gu, languages: ["bn"] },
  { script: /\p{Script=Gurmukhi}+/gu, languages: ["pa"] },
  { script: /\p{Script=Gujarati}+/gu, languages: ["gu"] },
  { script: /\p{Script=Oriya}+/gu, languages: ["or"] },
  { script: /\p{Script=Tamil}+/gu, languages: ["ta"] },
  { script: /\p{Script=Telugu}+/gu, languages: ["te"] },
  { script: /\p{Script=Kannada}+/gu, languages: ["kn"] },
  { script: /\p{Script=Malayalam}+/gu, languages: ["ml"] },
  { script: /\p{Script=Sinhala}+/gu, languages: ["si"] },
  { script: /\p{Script=Georgian}+/gu, languages: ["ka"] },
  { script: /\p{Script=Armenian}+/gu, languages: ["hy"] },
  { script: /\p{Script=Ethiopic}+/gu, languages: ["am"] },
  { script: /[ٹڈڑںےھہ]+/gu, share: 0.05, languages: ["ur"] },
  { script: /[پچژگ]+/gu, share: 0.02, languages: ["fa", "ur"], otherwise: "fa" },
  { script: /\p{Script=Arabic}+/gu, languages: ["ar", "fa", "ur"], otherwise: "ar" },
  { script: /\p{Script=Devanagari}+/gu, languages: ["hi", "mr", "ne"], otherwise: "hi" },
  { script: /[іїєґ]+/gu, share: 0.02, languages: ["uk", "be"], otherwise: "uk" },
  { script: /\p{Script=Cyrillic}+/gu, languages: ["ru", "uk", "bg", "sr", "mk", "be", "kk"], otherwise: "ru" },
]
