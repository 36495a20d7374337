import {
  type Article,
  type Capture,
  CORE_VERSION,
  libraryEntities,
  type IdentityDecision,
  type NameModel,
  parse,
  type Story,
  type StoryEntity,
  type StoryOptions,
  toStories,
} from "@corpus/core"
import { identify } from "./language/identify.ts"

/** What a library derives its articles and stories with. */
export interface Engine {
  /** Articles whose `coreVersion` is another one are outdated. */
  version: string
  parse(capture: Capture): Article
  toStories(articles: readonly Article[], options?: StoryOptions): Story[]
  /** Who is who through all stories. */
  toEntities(
    articles: readonly Article[],
    stories: readonly Story[],
    decisions: readonly IdentityDecision[],
  ): StoryEntity[]
}

/**
 * The engine of this house: core, with a library for the languages whose words it does not know.
 *
 * @param names gives a learned model of names, when the first article is read.
 */
export const createEngine = (names?: () => NameModel): Engine => ({
  version: CORE_VERSION,
  parse: (capture) => parse(capture, { identify, ...(names ? { names: names() } : {}) }),
  toStories,
  toEntities: libraryEntities,
})

/** That engine without a model of names. */
export const coreEngine: Engine = createEngine()
