import { GIVEN_NAMES } from "./given-names.ts"
import { NICKNAMES } from "./nicknames.ts"
import { SURNAMES } from "./surnames.ts"

const given = new Set(GIVEN_NAMES.trim().split(/\s+/))
const surnames = new Set(SURNAMES.trim().split(/\s+/))
const nicknames = new Map<string, Set<number>>()
for (const [index, line] of NICKNAMES.trim().split("\n").entries()) {
  for (const name of line.split(" ")) {
    if (!nicknames.has(name)) nicknames.set(name, new Set())
    nicknames.get(name)?.add(index)
  }
}

export const isGivenName = (word: string): boolean =>
  given.has(word) || (word.includes("-") && given.has(word.split("-")[0] as string))

export const isSurname = (word: string): boolean =>
  surnames.has(word) || (word.includes("-") && surnames.has(word.split("-")[1] as string))

/** May two given names be one person's, one of them a nickname of the other? */
export function areNicknames(one: string, other: string): boolean {
  const sets = nicknames.get(other.toLowerCase())
  return [...(nicknames.get(one.toLowerCase()) ?? [])].some((index) => sets?.has(index))
}
