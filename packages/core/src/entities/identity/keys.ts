import { NAME_SPELLINGS } from "../lexicon/name-spellings.ts"
import { knownOrganization } from "../names/known-organizations.ts"
import { knownPlace } from "../names/known-places.ts"

/** A name without what varies: case, accents, full stops, hyphens, quotation marks, articles. */
export function plainName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.'’“”"]/g, "")
    .replace(/&/g, "and")
    .replace(/[\s\-‐‑–]+/g, " ")
    .replace(/^the /, "")
    .trim()
}

/** A plain name with words in the spelling that names are compared by. */
export const spell = (plain: string): string =>
  NAME_SPELLINGS.reduce((text, [variety, to]) => text.replace(variety, to), plain)

/** The key under which two mentions are plainly one thing: the gazetteer's name, else the plain form. */
export function plainKey(text: string, type: string): string {
  if (type === "place") return plainName(knownPlace(text)?.name ?? text)
  if (type === "organization") return spell(plainName(knownOrganization(text) ?? text))
  return spell(plainName(text))
}
