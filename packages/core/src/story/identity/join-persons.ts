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
  const named = persons.map(({ index, names }) => ({ index, name: fullest(names) }))
  const full = named.filter(({ name }) => personWords(name).length > 1)
  for (const [at, one] of full.entries()) {
    for (const other of full.slice(at + 1))
      if (samePerson(one.name, other.name) !== null) groups.join(one.index, other.index)
  }
  const bare = named.filter(({ name }) => personWords(name).length === 1)
  for (const [at, one] of bare.entries()) {
    const fits = full.filter(({ name }) => partOfPerson(one.name, name) !== null)
    const roots = new Set(fits.map(({ index }) => groups.root(index)))
    if (roots.size === 1) groups.join(one.index, fits[0]?.index ?? one.index)
    if (roots.size > 0) continue
    const twin = bare.slice(0, at).find(({ name }) => personWords(name).join() === personWords(one.name).join())
    if (twin !== undefined) groups.join(one.index, twin.index)
  }
}

function fullest(names: readonly string[]): string {
  const plain = names.filter((name) => !name.startsWith("@"))
  return plain.reduce(
    (best, name) => (personWords(name).length > personWords(best).length ? name : best),
    plain[0] ?? "",
  )
}
