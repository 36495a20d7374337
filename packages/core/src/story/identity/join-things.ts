import { plainKey } from "../../entities/identity/keys.ts"
import { isAcronymOf } from "../../entities/identity/short-form.ts"
import type { EntityType } from "../../schema/entity.ts"
import type { Groups } from "../text/groups.ts"
import { coreWords, isProper } from "./name-words.ts"

/** Something other than a person, as one article names it. */
export interface ThingNames {
  index: number
  type: EntityType
  name: string
  names: readonly string[]
}

/** Joins things of one type that share a proper name, an acronym, or all of a name's telling words. */
export function joinThings(things: readonly ThingNames[], groups: Groups): void {
  const first = new Map<string, number>()
  const meet = (key: string, index: number): void => {
    const seen = first.get(key)
    if (seen === undefined) first.set(key, index)
    else groups.join(seen, index)
  }
  for (const { index, type, name, names } of things) {
    meet(`${type} ${plainKey(name, type)}`, index)
    if (type !== "place") meet(`${type} core ${coreWords(name).toSorted().join(" ")}`, index)
    for (const form of names) if (isProper(form)) meet(`${type} ${plainKey(form, type)}`, index)
  }
  const acronyms = things.flatMap(({ index, type, names }) =>
    names.filter((form) => /^\p{Lu}{3,}$/u.test(form)).map((form) => ({ index, type, form })),
  )
  for (const { index, type, form } of acronyms) {
    const written = things.find(
      (thing) => thing.type === type && thing.names.some((name) => isProper(name) && isAcronymOf(form, name)),
    )
    if (written !== undefined) groups.join(index, written.index)
  }
}
