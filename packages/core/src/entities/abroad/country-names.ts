import { COUNTRIES } from "../gazetteer/countries.ts"

const CODES = COUNTRIES.trim()
  .split("\n")
  .map((line) => line.slice(line.lastIndexOf(";") + 1))
  .filter((code) => code.length === 2)

const known = new Map<string, ReadonlyMap<string, string>>()

/**
 * What countries are called in a language, in full and in short, with their ISO 3166-1 codes: from the runtime's CLDR
 * (`Intl.DisplayNames`), so that names of runtimes of different age may differ. None of a language that it does not know.
 */
export function countryNames(language: string): ReadonlyMap<string, string> {
  const names = known.get(language) ?? read(language)
  known.set(language, names)
  return names
}

function read(language: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  if (!/^[a-z]{2,3}(?:-\w{2,8})*$/i.test(language) || Intl.DisplayNames.supportedLocalesOf(language).length === 0)
    return names
  for (const style of ["long", "short"] as const) {
    const of = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" })
    for (const code of CODES) {
      const [name = ""] = of.of(code)?.split(" (") ?? []
      if (name !== "" && !names.has(name)) names.set(name, code)
    }
  }
  return names
}
