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

/** British and American spellings that name the same body. */
export const spell = (plain: string): string =>
  plain
    .replace(/\bdefense\b/g, "defence")
    .replace(/\blabor\b/g, "labour")
    .replace(/\bcenter\b/g, "centre")
    .replace(/\bprogram\b/g, "programme")
    .replace(/\bharbor\b/g, "harbour")
    .replace(/(?<=iz|is)ation\b/g, "ation")
    .replace(/ization\b/g, "isation")

/** The key under which two mentions are plainly one thing: the gazetteer's name, else the plain form. */
export function plainKey(text: string, type: string): string {
  if (type === "place") return plainName(knownPlace(text)?.name ?? text)
  if (type === "organization") return spell(plainName(knownOrganization(text) ?? text))
  return spell(plainName(text))
}
