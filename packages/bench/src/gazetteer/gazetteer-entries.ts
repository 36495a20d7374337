import nlp from "compromise"
import { isEverydayWord, type PHRASE_CLASSES } from "@corpus/core/training"

export type PhraseClass = (typeof PHRASE_CLASSES)[number]

/** What compromise's lexicon (MIT) calls what we do, by its tags; all other tags are left out. */
const TAGS: Readonly<Record<string, PhraseClass>> = {
  MaleName: "man",
  FemaleName: "woman",
  FirstName: "given-name",
  LastName: "surname",
  Country: "country",
  Demonym: "demonym",
  City: "city",
  Region: "region",
  Place: "place",
  Organization: "organization",
  SportsTeam: "team",
}
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")

/** Names in small letters and what they are, in order: compromise's lexicon, and the countries and languages of Unicode's CLDR (ICU). */
export function gazetteerEntries(): ReadonlyMap<string, ReadonlySet<PhraseClass>> {
  const entries = new Map<string, Set<PhraseClass>>()
  const add = (name: string, phraseClass: PhraseClass): void => {
    const lower = name.toLowerCase()
    if (lower.length < 2 || !/^\p{L}/u.test(lower) || isEverydayWord(lower)) return
    let classes = entries.get(lower)
    if (!classes) entries.set(lower, (classes = new Set()))
    classes.add(phraseClass)
  }
  const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } }
  for (const [name, tags] of Object.entries(one.lexicon)) {
    const all = [tags].flat()
    if (all.includes("Abbreviation") || all.includes("Plural")) continue
    for (const tag of all) if (TAGS[tag]) add(name, TAGS[tag])
  }
  for (const name of countryNames()) add(name, "country")
  for (const name of languageNames()) add(name, "language")
  return new Map([...entries].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

function countryNames(): string[] {
  const names = (["long", "short"] as const).map(
    (style) => new Intl.DisplayNames("en", { type: "region", style, fallback: "none" }),
  )
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !/^(?:EU|EZ|QO|UN|X[AB]|ZZ)$/.test(code))
    .flatMap((code) => names.map((of) => of.of(code)))
    .filter((name) => name !== undefined)
    .flatMap((name) => [name, name.replace("&", "and")])
}

function languageNames(): string[] {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" })
  const small = LETTERS.map((letter) => letter.toLowerCase())
  return small
    .flatMap((first) => small.flatMap((second) => ["", ...small].map((third) => first + second + third)))
    .flatMap((code) => names.of(code) ?? [])
    .filter((name) => /^\p{L}+$/u.test(name))
}
