import { NAME_SUFFIX } from "../lexicon/name-context.ts"
import { areNicknames } from "../names/known-names.ts"
import { PARTICLES } from "../lexicon/particles.ts"
import { plainName } from "./keys.ts"

/** A name's words, plain, without suffixes such as Jr. */
export const personWords = (text: string): string[] =>
  plainName(text.replace(/\.(?=\p{L})/gu, ". "))
    .split(" ")
    .filter((word) => word !== "" && !NAME_SUFFIX.test(word))

/** May two full names be one person's? Gives the rule that says so, or null. */
export function samePerson(one: string, other: string): string | null {
  const a = personWords(one)
  const b = personWords(other)
  if (a.length < 2 || b.length < 2) return null
  if (a.join("") === b.join("")) return "same-name"
  if (surnameOf(a) !== surnameOf(b)) return isWithin(a, b) || isWithin(b, a) ? "name-within-name" : null
  const [first = "", second = ""] = [a[0], b[0]]
  if (first === second) return a.length === 2 || b.length === 2 ? "middle-name" : null
  if (first.length === 1 || second.length === 1) return first[0] === second[0] ? "initial" : null
  if (areNicknames(first, second)) return "nickname"
  return isWithin(a, b) || isWithin(b, a) ? "name-within-name" : null
}

const surnameOf = (words: readonly string[]): string => words.at(-1) as string

/** Do the shorter name's words stand in the longer one, in order? */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

/** Does a bare name ("Miller", "Ana", "van Dyck") fit a full one? Gives the rule, or null. */
export function partOfPerson(part: string, full: string): "surname" | "given-name" | null {
  const words = personWords(full)
  const bare = personWords(part).filter((word, index, all) => all.length === 1 || !PARTICLES.has(word) || index > 0)
  if (words.length < 2 || bare.length === 0) return null
  const joined = bare.join(" ")
  if (words.slice(1).join(" ").endsWith(joined)) return "surname"
  if (words[0] === joined || (bare.length === 1 && areNicknames(words[0] as string, joined))) return "given-name"
  return words.slice(1).includes(joined) ? "surname" : null
}

/** Does a handle hold a person's surname, or given name and surname? */
export function handleOfPerson(handle: string, full: string): boolean {
  const letters = handle.toLowerCase().replace(/[^a-z]/g, "")
  const words = personWords(full)
  const last = words.at(-1) as string
  return words.length > 1 && last.length > 2 && letters.includes(last)
}
