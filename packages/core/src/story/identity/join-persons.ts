import { partOfPerson, personWords, samePerson } from "../../entities/identity/same-person.ts"
import type { Groups } from "../text/groups.ts"

/** A person as one article names it. */
export interface PersonNames {
  /** Its number in the groups. */
  index: number
  names: readonly string[]
}

/** Joins persons whose full names agree, then bare names that fit one of them alone. */
export function joinPersons(persons: readonly PersonNames[], groups: Groups): void {
  const first = new Map<string, number>()
  for (const { index, names } of persons) {
    const name = fullest(names)
    const seen = first.get(name)
    if (seen === undefined) first.set(name, index)
    else groups.join(seen, index)
  }
  const distinct = [...first].map(([name, index]) => ({ words: personWords(name), index }))
  const full = distinct.filter(({ words }) => words.length > 1)
  for (const [at, one] of full.entries()) {
    for (const other of full.slice(at + 1))
      if (samePerson(one.words, other.words) !== null) groups.join(one.index, other.index)
  }
  for (const { words, index } of distinct.filter((one) => one.words.length === 1)) {
    const fits = full.filter((other) => partOfPerson(words, other.words) !== null)
    const roots = new Set(fits.map((other) => groups.root(other.index)))
    if (roots.size === 1) groups.join(index, (fits[0] as { index: number }).index)
  }
}

function fullest(names: readonly string[]): string {
  const plain = names.filter((name) => !name.startsWith("@"))
  return plain.reduce(
    (best, name) => (personWords(name).length > personWords(best).length ? name : best),
    plain[0] ?? "",
  )
}
