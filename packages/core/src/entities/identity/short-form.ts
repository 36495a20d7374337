import type { EntityType } from "../../schema/entity.ts"
import {
  BUSINESS_NOUN,
  CLUB_ENDING,
  CLUB_MARK,
  COMPANY_SUFFIX,
  GENERIC_NOUN,
  LANDFORM,
  NAME_LINK,
} from "../lexicon/name-context.ts"
import { knownOrganization } from "../names/known-organizations.ts"
import { typeOfHead } from "../names/head.ts"
import { isDemonym, knownPlace } from "../names/known-places.ts"
import { plainName, spell } from "./keys.ts"

/** Capitals only, a plural's s aside: what may be made of the initials of a longer name. */
export const isAcronym = (text: string): boolean => /^\p{Lu}{2,}$/u.test(lettersOf(text))

/** An acronym without full stops and a plural's s. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, "").replace(/s$/, "")

/** The acronyms that may stand for a name: the initials of all its words, and of those that are no links. */
export function initialsOf(long: string): string[] {
  const words = plainName(long.replace(/(?<!\p{L})(\p{L})\./gu, "$1 "))
    .split(" ")
    .filter((word) => word !== "")
  if (words.length < 2) return []
  return [words, words.filter((word) => !NAME_LINK.test(word))].map((each) =>
    each
      .map((word) => word[0])
      .join("")
      .toUpperCase(),
  )
}

/** Is `short` made of the initials of `long`'s words? */
export const isAcronymOf = (short: string, long: string): boolean =>
  isAcronym(short) && initialsOf(long).includes(lettersOf(short))

/** Words that say what kind of thing a name names, and so may be left out of a shorter form. */
const isGeneric = (word: string): boolean =>
  NAME_LINK.test(word) || /^\d+(?:th|st|nd|rd|year|s)?$/.test(word) || GENERIC_NOUN.test(word)

/** A name's words in the spelling they are compared by, those that only link others left out. */
export const tellingWords = (text: string): string[] =>
  spell(plainName(text))
    .split(" ")
    .filter((word) => word !== "" && !NAME_LINK.test(word))

const contentWords = (text: string): string[] => tellingWords(text).filter((word) => !isGeneric(word))

/** "2022", "12th": names that have such and differ in them name two things. */
const numbersOf = (text: string): string =>
  (plainName(text).match(/\b\d+(?:st|nd|rd|th)?\b/g) ?? []).toSorted().join(" ")

/** Do all telling words of a shorter agreement's, event's or policy's name stand in the longer one? */
export function isShortForm(short: string, long: string): boolean {
  const few = contentWords(short)
  const many = new Set(contentWords(long))
  const [one, other] = [numbersOf(short), numbersOf(long)]
  return (
    few.length > 0 &&
    few.length <= many.size &&
    few.every((word) => many.has(word)) &&
    (few.length > 1 || many.size <= 2) &&
    (one === other || one === "" || other === "")
  )
}

/**
 * Is `short` the beginning of `long`, with only nouns of kind, or a company's suffix, left out? Or all of an organisation's name but
 * the country that leads it (the US Supreme Court), or of a place's but the word for what it is (Mount Everest)?
 */
export function isTruncated(short: string, long: string, type: EntityType = "organization"): boolean {
  const few = spell(plainName(short)).split(" ")
  const many = spell(plainName(long)).split(" ")
  if (few.length >= many.length) return false
  const lead = many.slice(0, many.length - few.length)
  if (few.every((word, index) => word === many[index + lead.length])) {
    if (type === "place") return lead.every((word) => LANDFORM.test(word))
    if (lead.length === 1 && CLUB_MARK.test(lead[0] as string)) return true
    if (few.length === 1) return CLUB_ENDING.test(few[0] as string)
    return isDemonym(lead.join(" ")) || knownPlace(lead.join(" "))?.kind === "country"
  }
  if (!few.every((word, index) => word === many[index])) return false
  const rest = many.slice(few.length)
  if (type === "place") return rest.every((word) => LANDFORM.test(word))
  if (rest.every((word) => typeOfHead(word) !== null || isGeneric(word))) return true
  const [first = "", second] = rest
  if (rest.length === 1 && CLUB_MARK.test(first)) return true
  if (knownPlace(short) || isDemonym(few.join(" "))) return false
  if (rest.length === 2) return COMPANY_SUFFIX.test(second as string)
  return rest.length === 1 && BUSINESS_NOUN.test(first) && knownOrganization(short) === undefined
}
