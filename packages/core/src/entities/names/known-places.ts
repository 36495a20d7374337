import { wordSet } from "../../language/word-set.ts"
import { COUNTRIES } from "../gazetteer/countries.ts"
import { PLACE_SPELLINGS } from "../gazetteer/place-spellings.ts"
import { REGIONAL_DEMONYMS } from "../gazetteer/regional-demonyms.ts"
import { REGIONS } from "../gazetteer/regions.ts"
import { openingOf } from "./opening-of.ts"
import { TWIN_PLACES } from "../gazetteer/twin-places.ts"

/** A place that the gazetteer knows: the name it goes under and what it is. */
export interface KnownPlace {
  name: string
  kind: "country" | "city" | "region"
  /** ISO 3166-1 of the country that it is, or is in, where its name leaves no doubt. */
  code?: string
}

const twins = wordSet(TWIN_PLACES, /[,\n]/)
const places = new Map<string, KnownPlace>()
const demonyms = new Map<string, string>()
/** How places of several words begin. */
const openers = new Set<string>()
/** The last words of those of several. */
const lastWords = new Set<string>()

for (const line of COUNTRIES.trim().split("\n")) {
  const [name = "", others = "", people = "", cities = "", code = ""] = line.split(";")
  for (const form of [name, ...others.split(",")]) add(form, { name, kind: "country", ...codeOf(name, code) })
  for (const form of people.split(",")) if (form !== "") addDemonym(form.toLowerCase(), name)
  for (const city of cities.split(",")) add(city, { name: city, kind: "city", ...codeOf(city, code) })
}
for (const line of PLACE_SPELLINGS.trim().split("\n")) {
  const [name = "", ...others] = line.split(",")
  const place = places.get(name.toLowerCase()) ?? { name, kind: "city" as const }
  for (const form of [name, ...others]) {
    places.set(form.toLowerCase(), place)
    openers.add(openingOf(form.toLowerCase()))
  }
}
for (const line of REGIONS.trim().split("\n")) {
  const [, code = "", regions = ""] = /^(?:([A-Z]{2}):)?(.*)$/.exec(line) ?? []
  for (const region of regions.split(",")) add(region, { name: region, kind: "region", ...codeOf(region, code) })
}

function codeOf(name: string, code: string): { code?: string } {
  return code === "" || twins.has(name) ? {} : { code }
}

function add(form: string, place: KnownPlace): void {
  if (form !== "" && !places.has(form.toLowerCase())) places.set(form.toLowerCase(), place)
  openers.add(openingOf(form.toLowerCase()))
}

function addDemonym(form: string, country: string): void {
  if (form.includes(" ")) for (const ending of ["", "s"]) lastWords.add(form.slice(form.lastIndexOf(" ") + 1) + ending)
  demonyms.set(form, country)
  if (!/(?:ese|ish|ch|s)$/.test(form)) demonyms.set(`${form}s`, country)
}

for (const word of wordSet(REGIONAL_DEMONYMS)) if (!demonyms.has(word)) demonyms.set(word, "")

/** May a place of several words begin with these letters? */
export const opensPlace = (opening: string): boolean => openers.has(opening)

/** The place of this name, its article left out, whatever its case. */
export const knownPlace = (name: string): KnownPlace | undefined => places.get(name.toLowerCase())

/** Is this word an adjective of a country or region, or its people? */
export const isDemonym = (lower: string): boolean =>
  demonyms.has(lower) ||
  (lower.includes("-") && lower.split("-").every((part) => demonyms.has(part) || part === "american"))

/** Are two words together such an adjective: "south korean"? */
export const isDemonymOfTwo = (one: string, two: string): boolean =>
  (lastWords.has(two) || one.includes("-") || two.includes("-")) && isDemonym(`${one} ${two}`)

/** The country whose adjective a word, or two, are. */
export const countryOf = (demonym: string): string | undefined => demonyms.get(demonym) || undefined

/** ISO 3166-1 of that country. */
export const codeOfDemonym = (demonym: string): string | undefined => knownPlace(countryOf(demonym) ?? "")?.code
