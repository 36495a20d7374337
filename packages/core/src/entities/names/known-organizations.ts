import { ORGANIZATIONS } from "../gazetteer/organizations.ts"

const organizations = new Map<string, string>()
const loose = new Map<string, string>()
for (const line of ORGANIZATIONS.trim().split("\n")) {
  const [name = "", ...others] = line.split(";")
  for (const form of [name, ...others]) {
    organizations.set(form, name)
    if (form.includes(" ")) loose.set(form.toLowerCase(), name)
  }
}

/** The fullest name of the organisation that goes by this one. Case counts for single words ("Apple"), not for longer names. */
export const knownOrganization = (name: string): string | undefined =>
  organizations.get(name) ?? loose.get(name.toLowerCase())
