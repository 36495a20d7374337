import { wordSet } from "../../language/word-set.ts"
import { MEN_NAMES, OTHER_GIVEN_NAMES, WOMEN_NAMES } from "../gazetteer/given-names.ts"
import { NICKNAMES } from "../gazetteer/nicknames.ts"
import { SURNAMES } from "../gazetteer/surnames.ts"

const given = wordSet(MEN_NAMES + WOMEN_NAMES + OTHER_GIVEN_NAMES)
const surnames = wordSet(SURNAMES)
const NONE: ReadonlySet<number> = new Set()
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

/** The lines of the table of nicknames on which a name stands. */
export const nicknameLines = (name: string): ReadonlySet<number> => nicknames.get(name.toLowerCase()) ?? NONE

/** May two given names be one person's, one of them a nickname of the other? */
export function areNicknames(one: string, other: string): boolean {
  const lines = nicknameLines(other)
  return [...nicknameLines(one)].some((line) => lines.has(line))
}
