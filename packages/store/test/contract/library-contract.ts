import type { Library } from "@corpus/core"
import { afterEach, describe } from "vitest"
import { coreEngine, type Engine } from "../../src/engine.ts"
import type { LibraryOptions } from "../../src/library-options.ts"
import { topicEngine } from "../topic-engine.ts"
import { articlesContract } from "./articles.ts"
import { NOW } from "./contract.ts"
import { entitiesContract } from "./entities.ts"
import { fixturesContract } from "./fixtures.ts"
import { listingsContract } from "./listings.ts"
import { storiesContract } from "./stories.ts"

/** What every adapter of the `Library` port does. `openLibrary` opens an empty one. */
export function libraryContract(name: string, openLibrary: (options: LibraryOptions) => Promise<Library>): void {
  const opened: Library[] = []
  const contractOf = (engine: Engine) => ({
    engine,
    open: async () => {
      const library = await openLibrary({ engine, now: () => NOW })
      opened.push(library)
      return library
    },
  })

  afterEach(async () => {
    for (const library of opened.splice(0)) await library.close()
  })

  describe(`${name}, with an engine whose stories can be steered`, () => {
    articlesContract(contractOf(topicEngine))
    listingsContract(contractOf(topicEngine))
    storiesContract(contractOf(topicEngine))
    entitiesContract(contractOf(topicEngine))
  })

  describe(`${name}, with core's engine`, () => {
    articlesContract(contractOf(coreEngine))
    fixturesContract(contractOf(coreEngine))
  })
}
