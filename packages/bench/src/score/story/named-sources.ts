import { type WordingIndex, createWordingIndex } from "./wording-index.ts"

/** An article of the gold by its folder's name: the id it was given, and its source. */
export interface NamedSource {
  name: string
  id: string
  source: string
}

/** The sources of a story under the names that its gold uses. */
export interface NamedSources {
  /** The gold's name of an article; undefined for one that it does not have. */
  nameOf(id: string): string | undefined
  /** Throws for a name that none of the sources has. */
  index(name: string): WordingIndex
}

export function createNamedSources(sources: readonly NamedSource[]): NamedSources {
  const names = new Map(sources.map(({ id, name }) => [id, name]))
  const indexes = new Map(sources.map(({ name, source }) => [name, createWordingIndex(source)]))
  return {
    nameOf: (id) => names.get(id),
    index: (name) => {
      const index = indexes.get(name)
      if (!index) throw new Error(`There is no source for ${name}, which the gold of the story names.`)
      return index
    },
  }
}
