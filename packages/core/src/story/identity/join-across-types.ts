import type { PartGroups } from "./part-groups.ts"
import type { ThingNames } from "./join-things.ts"
import { isProper, nameKey } from "./name-words.ts"

/** A name in one article. */
export interface ArticleName extends ThingNames {
  article: string
}

/** Joins what articles name alike but take for different kinds of thing; an article that tells the two apart keeps them apart. */
export function joinAcrossTypes(names: readonly ArticleName[], groups: PartGroups): void {
  const keyed = names.flatMap((each) =>
    [...new Set(keysOf(each))].map((key) => ({ key, index: each.index, type: each.type })),
  )
  for (const same of Map.groupBy(keyed, ({ key }) => key).values()) {
    const first = same[0]
    if (first === undefined || same.every(({ type }) => type === first.type)) continue
    for (const other of same.slice(1)) groups.joinAcross(first.index, other.index)
  }
}

/** A person is met by its whole name only: a surname may be a town's too. */
function keysOf({ type, name, names }: ArticleName): string[] {
  return (type === "person" ? [name] : names).filter(isProper).map(nameKey)
}
