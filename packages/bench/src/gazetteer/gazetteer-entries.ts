import nlp from "compromise"
import { isEverydayWord, type PHRASE_CLASSES } from "@corpus/core/training"
import { readCities } from "./read-cities.ts"

export type PhraseClass = (typeof PHRASE_CLASSES)[number]

/** What a name names, and of a city the country (ISO 3166-1) where the name leaves no doubt. */
export interface GazetteerEntry {
  classes: Set<PhraseClass>
  country?: string
}

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

/** A town of so many people is a large one as well, and one of so many a metropolis too. */
const CITY = 100_000
const METROPOLIS = 1_000_000

/**
 * Names in small letters and what they are, in order: compromise's lexicon, the countries and languages of Unicode's CLDR (ICU), the cities
 * of GeoNames.
 */
export function gazetteerEntries(): ReadonlyMap<string, GazetteerEntry> {
  const entries = new Map<string, GazetteerEntry>()
  const add = (name: string, phraseClass: PhraseClass): GazetteerEntry | undefined => {
    const lower = name.toLowerCase()
    if (lower.length < 2 || !/^\p{L}/u.test(lower) || isEverydayWord(lower)) return undefined
    let entry = entries.get(lower)
    if (!entry) entries.set(lower, (entry = { classes: new Set() }))
    entry.classes.add(phraseClass)
    return entry
  }
  const { one } = nlp.model() as { one: { lexicon: Record<string, string | string[]> } }
  for (const [name, tags] of Object.entries(one.lexicon)) {
    const all = [tags].flat()
    if (all.includes("Abbreviation") || all.includes("Plural")) continue
    for (const tag of all) if (TAGS[tag]) add(name, TAGS[tag])
  }
  for (const name of countryNames()) add(name, "country")
  for (const name of languageNames()) add(name, "language")
  for (const [name, { people, country }] of readCities()) {
    const entry = add(name, "town")
    if (people >= CITY) entry?.classes.add("large-town")
    if (people >= METROPOLIS) entry?.classes.add("metropolis")
    if (entry && country) entry.country = country
  }
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
