import { LETTERS, NAME_SPELLINGS, SOUNDS } from "../lexicon/name-spellings.ts"
import { NAME_SUFFIX } from "../lexicon/name-context.ts"
import { knownOrganization } from "../names/known-organizations.ts"
import { knownPlace } from "../names/known-places.ts"

/** A name without what varies: case, accents, full stops, hyphens, quotation marks, articles. */
export function plainName(text: string): string {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text)) return text.toLowerCase().replace(/^the /, "")
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđıßæœþð]/g, (letter) => LETTERS[letter] as string)
    .replace(/[.'’‘ʼ`“”"]/g, "")
    .replace(/&/g, "and")
    .replace(/[\s\-‐‑–]+/g, " ")
    .replace(/^the /, "")
    .trim()
}

/** A plain name with words in the spelling that names are compared by. */
export const spell = (plain: string): string =>
  NAME_SPELLINGS.reduce((text, [variety, to]) => text.replace(variety, to), plain)

/** One key for the spellings that a name brings from another script or alphabet: Zelensky, Zelenskyy; Müller, Mueller. */
export const soundKey = (plain: string): string =>
  SOUNDS.reduce((text, [variety, to]) => text.replace(variety, to), plain)

/** "jr" of "John Smith Jr."; undefined where nothing follows the surname. */
export function nameSuffix(text: string): string | undefined {
  const last = /[^\s.,]+(?=\.?$)/.exec(text)?.[0].toLowerCase() ?? ""
  return NAME_SUFFIX.test(last) ? last : undefined
}

/** The key under which two mentions are plainly one thing: the gazetteer's name, else the plain form. */
export function plainKey(text: string, type: string): string {
  if (type === "place") return plainName(knownPlace(text)?.name ?? text)
  if (type === "organization") return spell(plainName(knownOrganization(text) ?? text))
  return spell(plainName(text))
}
