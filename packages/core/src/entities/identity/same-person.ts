import { NAME_SUFFIX, RANK } from "../lexicon/name-context.ts"
import { areNicknames } from "../names/known-names.ts"
import { PARTICLES } from "../lexicon/particles.ts"
import { plainName, soundKey } from "./keys.ts"

/** A name's words, plain, without suffixes such as Jr and ranks such as DCI. */
export const personWords = (text: string): string[] =>
  plainName(text.replace(/\.(?=\p{L})/gu, ". ").replace(/^(\p{Lu})(\p{Lu}) (?=\p{Lu}\p{Ll})/u, "$1 $2 "))
    .split(" ")
    .filter((word, at, all) => word !== "" && !NAME_SUFFIX.test(word) && !(at < all.length - 1 && RANK.test(word)))

/** May two full names, as their words, be one person's? Gives the rule that says so, or null. */
export function samePerson(a: readonly string[], b: readonly string[]): string | null {
  if (a.length < 2 || b.length < 2) return null
  if (a.join("") === b.join("")) return "same-name"
  if (turned(a).includes(b.join(""))) return "name-order"
  const [first = "", second = ""] = [a[0], b[0]]
  if (surnameOf(a) !== surnameOf(b)) {
    if (isWithin(a, b) || isWithin(b, a)) return "name-within-name"
    return soundsAlike(surnameOf(a), surnameOf(b)) && isOneName(first, second) ? "spelling" : null
  }
  if (first === second && first.length === 1) return haveInitials(a, b) ? "initial" : null
  if (first === second) return a.length === 2 || b.length === 2 || haveInitials(a, b) ? "middle-name" : null
  if (first.length === 1 || second.length === 1) return first[0] === second[0] && haveInitials(a, b) ? "initial" : null
  if (areNicknames(first, second)) return "nickname"
  if (isWithin(a, b) || isWithin(b, a)) return "name-within-name"
  return soundsAlike(first, second) ? "spelling" : null
}

/** A name's words with the last one first, and with the first one last: "Kim Min-jun", "Min-jun Kim". */
export const turned = (words: readonly string[]): [string, string] => [
  [...words.slice(1), words[0]].join(""),
  [words.at(-1), ...words.slice(0, -1)].join(""),
]

const isOneName = (one: string, other: string): boolean =>
  one === other || areNicknames(one, other) || soundsAlike(one, other)

/** Are two words spellings of one name? Short ones are not told apart by their sounds. */
const soundsAlike = (one: string, other: string): boolean =>
  one.length > 4 && other.length > 4 && soundKey(one) === soundKey(other)

/** Where both have as many names, does each one fit the other's, an initial its name? */
function haveInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return true
  return a.every((word, at) => {
    const other = b[at] as string
    return word === other || ((word.length === 1 || other.length === 1) && word[0] === other[0])
  })
}

const surnameOf = (words: readonly string[]): string => words.at(-1) as string

/** Do the shorter name's words stand in the longer one, in order? */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

/** A bare name's words without the particles before it. */
export const bareWords = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.length === 1 || !PARTICLES.has(word) || index > 0)

/** Does a bare name ("Miller", "Ana", "van Dyck") fit a full one, both as their words? Gives the rule, or null. */
export function partOfPerson(
  part: readonly string[],
  words: readonly string[],
): "surname" | "given-name" | "spelling" | null {
  const bare = bareWords(part)
  if (words.length < 2 || bare.length === 0) return null
  const joined = bare.join(" ")
  if (surnames(words).endsWith(joined)) return "surname"
  if (words[0] === joined || (bare.length === 1 && areNicknames(words[0] as string, joined))) return "given-name"
  if (words.slice(1).includes(joined)) return "surname"
  return soundsAlike(joined, surnameOf(words)) ? "spelling" : null
}

/** All of a full name's words but the first. */
export const surnames = (words: readonly string[]): string => words.slice(1).join(" ")

/** A handle's letters. */
export const handleLetters = (handle: string): string => handle.toLowerCase().replace(/[^a-z]/g, "")

/** Do a handle's letters hold a person's surname, or given name and surname? */
export function handleOfPerson(letters: string, words: readonly string[]): boolean {
  const last = words.at(-1) as string
  return words.length > 1 && last.length > 2 && letters.includes(last)
}
