import type { EntityType } from "../../schema/entity.ts"
import type { Document } from "../text/document.ts"
import type { Name } from "./name.ts"

/** What the names around a name in a list are: "X, Y and Paris". Gives the type that most of the known ones have, per name. */
export function typesFromLists(
  document: Document,
  names: readonly Name[],
  typeOf: (name: Name) => EntityType | null,
): Map<Name, EntityType> {
  const types = new Map<Name, EntityType>()
  for (const list of listsOf(document, names)) {
    const known = list.map(typeOf).filter((type) => type !== null)
    const [first] = known
    if (first === undefined || list.length < 3 || known.some((type) => type !== first)) continue
    for (const name of list) if (typeOf(name) === null && name.words.length < 4) types.set(name, first)
  }
  return types
}

/** Runs of names between which only commas and conjunctions stand. */
function listsOf(document: Document, names: readonly Name[]): Name[][] {
  const lists: Name[][] = []
  let list: Name[] = []
  for (const name of names) {
    const before = list.at(-1)
    if (before && before.block === name.block && isEnumerated(document, before, name)) list.push(name)
    else {
      lists.push(list)
      list = [name]
    }
  }
  return [...lists, list].filter(({ length }) => length > 1)
}

function isEnumerated(document: Document, one: Name, other: Name): boolean {
  const between = document.blocks[one.block]?.tokens.slice(one.last + 1, other.first) ?? []
  return (
    between.length > 0 &&
    between.length < 4 &&
    between.every(({ lower }) => /^(?:,|;|and|or|&|the)$/.test(lower)) &&
    between[0]?.lower !== "the"
  )
}
