import { type Article, type Capture, CORE_VERSION, parse, type Story, toStories } from "@corpus/core"

/** What a library derives its articles and stories with. */
export interface Engine {
  /** Articles whose `coreVersion` is another one are outdated. */
  version: string
  parse(capture: Capture): Article
  toStories(articles: readonly Article[], options?: { inputs?: ReadonlyMap<string, string> }): Story[]
}

/** The engine of this house. */
export const coreEngine: Engine = { version: CORE_VERSION, parse, toStories }
