import { plainKey } from "../../entities/identity/keys.ts"
import { initialsOf, isAcronym, lettersOf } from "../../entities/identity/short-form.ts"
import type { EntityType } from "../../schema/entity.ts"
import { coreWords, isProper } from "./name-words.ts"
import type { PartGroups } from "./part-groups.ts"

/** Something other than a person, as one article names it. */
export interface ThingNames {
  index: number
  type: EntityType
  name: string
  names: readonly string[]
}

/** Joins things of one type that share a proper name, all of a name's telling words, or an acronym that only one of them may have. */
export function joinThings(things: readonly ThingNames[], groups: PartGroups): void {
  const first = new Map<string, number>()
  const meet = (key: string, index: number, join: (a: number, b: number) => void): void => {
    const seen = first.get(key)
    if (seen === undefined) first.set(key, index)
    else join(seen, index)
  }
  const across = (a: number, b: number): void => groups.joinAcross(a, b)
  for (const { index, type, name, names } of things) {
    meet(`${type} ${plainKey(name, type)}`, index, across)
    const core = type === "place" ? "" : coreWords(name).toSorted().join(" ")
    if (core !== "") meet(`${type} core ${core}`, index, (a, b) => groups.join(a, b))
    for (const form of names)
      if (isProper(form) && !isAcronym(form)) meet(`${type} ${plainKey(form, type)}`, index, across)
  }
  joinAcronyms(things, groups)
}

/** An acronym goes to the long name of its initials, or to the one thing that is also called so; of two it is neither's. */
function joinAcronyms(things: readonly ThingNames[], groups: PartGroups): void {
  const long = new Map<string, Set<number>>()
  const bare = new Map<string, number[]>()
  const add = (key: string, index: number): void => void long.set(key, (long.get(key) ?? new Set()).add(index))
  for (const { index, type, names } of things) {
    const isBare = names.every(isAcronym)
    for (const form of names.filter(isProper)) {
      const key = `${type} ${lettersOf(form)}`
      if (!isAcronym(form)) for (const initials of initialsOf(form)) add(`${type} ${initials}`, index)
      else if (isBare) bare.set(key, [...(bare.get(key) ?? []), index])
      else add(key, index)
    }
  }
  for (const [key, indexes] of bare) {
    for (const index of indexes.slice(1)) groups.joinAcross(indexes[0] as number, index)
    const [root, ...others] = new Set([...(long.get(key) ?? [])].map((index) => groups.root(index)))
    if (root !== undefined && others.length === 0) for (const index of indexes) groups.join(root, index)
  }
}
