import { ORGANIZATIONS } from "../gazetteer/organizations.ts"
import { openingOf } from "./opening-of.ts"

const organizations = new Map<string, string>()
const loose = new Map<string, string>()
/** How those of several words begin. */
const openers = new Set<string>()
for (const line of ORGANIZATIONS.trim().split("\n")) {
  const [name = "", ...others] = line.split(";")
  for (const form of [name, ...others]) {
    organizations.set(form, name)
    openers.add(openingOf(form.toLowerCase()))
    if (form.includes(" ")) loose.set(form.toLowerCase(), name)
  }
}

/** May an organisation of several words begin with these letters? */
export const opensOrganization = (opening: string): boolean => openers.has(opening)

/** The fullest name of the organisation that goes by this one. Case counts for single words ("Apple"), not for longer names. */
export const knownOrganization = (name: string): string | undefined =>
  organizations.get(name) ?? loose.get(name.toLowerCase())
