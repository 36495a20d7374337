import { nameSuffix, soundKey } from "../../entities/identity/keys.ts"
import { partOfPerson, personWords, samePerson, turned } from "../../entities/identity/same-person.ts"
import { nicknameLines } from "../../entities/names/known-names.ts"
import type { PartGroups } from "./part-groups.ts"

/** A person as one article names it. */
export interface PersonNames {
  /** Its number in the groups. */
  index: number
  names: readonly string[]
}

interface Person {
  name: string
  words: readonly string[]
  index: number
}

/** Joins persons whose full names agree, then bare names that fit one of them alone. Whom an article tells apart stay apart. */
export function joinPersons(persons: readonly PersonNames[], groups: PartGroups, withBare = true): void {
  const named = persons.map(({ index, names }) => ({ index, name: fullest(names) }))
  const distinct: Person[] = []
  for (const [name, same] of Map.groupBy(named, (one) => one.name)) {
    const words = personWords(name)
    if (words.length < 2 && !withBare) continue
    const [first, ...rest] = same as [Person, ...Person[]]
    for (const { index } of rest) groups.joinAcross(first.index, index)
    for (const root of new Set(same.map(({ index }) => groups.root(index)))) distinct.push({ name, words, index: root })
  }
  const full = distinct.filter(({ words }) => words.length > 1)
  const byKey = indexed(full)
  for (const one of full) {
    for (const other of near(byKey, fullKeys(one.words)))
      if (samePerson(one.words, other.words) !== null && suffixesAgree(one.name, other.name))
        groups.joinAcross(one.index, other.index)
  }
  for (const { words, index } of distinct.filter((one) => one.words.length === 1)) {
    const fits = near(byKey, bareKeys(words)).filter((other) => partOfPerson(words, other.words) !== null)
    const [root, ...others] = new Set(fits.map((other) => groups.root(other.index)))
    if (root !== undefined && others.length === 0) groups.joinAcross(index, root)
  }
}

/** Full names by what another name of the same person has in common with them. */
function indexed(persons: readonly Person[]): Map<string, Person[]> {
  const byKey = new Map<string, Person[]>()
  for (const person of persons) {
    const { words } = person
    const parts = words.flatMap((word) => [`word ${word}`, ...nicknameKeys(word)])
    for (const key of new Set([...parts, soundOf(words), `whole ${words.join("")}`])) {
      const known = byKey.get(key)
      if (known) known.push(person)
      else byKey.set(key, [person])
    }
  }
  return byKey
}

const near = (byKey: ReadonlyMap<string, readonly Person[]>, keys: readonly string[]): Person[] => [
  ...new Set(keys.flatMap((key) => byKey.get(key) ?? [])),
]

const fullKeys = (words: readonly string[]): string[] => [
  `word ${words.at(-1)}`,
  soundOf(words),
  ...[words.join(""), ...turned(words)].map((whole) => `whole ${whole}`),
]

const bareKeys = (words: readonly string[]): string[] => [
  `word ${words.at(-1)}`,
  soundOf(words),
  ...nicknameKeys(words[0] ?? ""),
]

const soundOf = (words: readonly string[]): string => `sound ${soundKey(words.at(-1) ?? "")}`
const nicknameKeys = (word: string): string[] => [...nicknameLines(word)].map((line) => `line ${line}`)

function suffixesAgree(one: string, other: string): boolean {
  const [a, b] = [nameSuffix(one), nameSuffix(other)]
  return a === undefined || b === undefined || a === b
}

function fullest(names: readonly string[]): string {
  const plain = names.filter((name) => !name.startsWith("@"))
  return plain.reduce(
    (best, name) => (personWords(name).length > personWords(best).length ? name : best),
    plain[0] ?? "",
  )
}
