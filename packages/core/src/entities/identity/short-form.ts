import { GENERIC_NOUN, NAME_LINK } from "../lexicon/name-context.ts"
import { typeOfHead } from "../names/head.ts"
import { plainName, spell } from "./keys.ts"

/** Is `short` made of the initials of `long`'s words? */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "").replace(/s$/, "")
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false
  const words = plainName(long.replace(/(?<!\p{L})(\p{L})\./gu, "$1 "))
    .split(" ")
    .filter((word) => word !== "")
  const all = words
    .map((word) => word[0])
    .join("")
    .toUpperCase()
  const capitals = words
    .filter((word) => !NAME_LINK.test(word))
    .map((word) => word[0])
    .join("")
    .toUpperCase()
  return words.length > 1 && (all === letters || capitals === letters)
}

/** Words that say what kind of thing a name names, and so may be left out of a shorter form. */
const isGeneric = (word: string): boolean =>
  NAME_LINK.test(word) || /^\d+(?:th|st|nd|rd|year|s)?$/.test(word) || GENERIC_NOUN.test(word)

const contentWords = (text: string): string[] =>
  spell(plainName(text))
    .split(" ")
    .filter((word) => word !== "" && !isGeneric(word))

/** Do all telling words of a shorter agreement's, event's or policy's name stand in the longer one? */
export function isShortForm(short: string, long: string): boolean {
  const few = contentWords(short)
  const many = new Set(contentWords(long))
  return (
    few.length > 0 &&
    few.length <= many.size &&
    few.every((word) => many.has(word)) &&
    (few.length > 1 || many.size <= 2)
  )
}

/** Is `short` the beginning of `long`, with only nouns of kind, or a company's suffix, left out? */
export function isTruncated(short: string, long: string): boolean {
  const few = spell(plainName(short)).split(" ")
  const many = spell(plainName(long)).split(" ")
  if (few.length >= many.length || !few.every((word, index) => word === many[index])) return false
  return many.slice(few.length).every((word) => typeOfHead(word) !== null || isGeneric(word))
}
