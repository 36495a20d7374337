import type { Article } from "../schema/article.ts"
import type { Capture, CaptureInfo } from "../schema/capture.ts"
import type { EntityType } from "../schema/entity.ts"
import type { Story, StoryEntity } from "../schema/story.ts"

/** One page of a listing; `next` is the cursor of the page after it, null on the last. */
export interface Page<T> {
  items: T[]
  next: string | null
}

/** `limit` is 1–200, 50 unless given; `after` is a cursor from an earlier page. */
export interface PageQuery {
  limit?: number
  after?: string
}

/** What a list shows of an article. */
export interface ArticleSummary {
  id: string
  title: string | null
  /** The first words of the body, for articles without a title. */
  lead: string
  publisher: string | null
  published: string | null
  language: string | null
  /** ISO 8601, UTC: when the library first took it in. */
  addedAt: string
  /** Names or addresses under which its bytes came. */
  inputs: string[]
  quotes: number
  messages: number
}

/** What a list shows of a story. */
export interface StorySummary {
  id: string
  /** Title of the article that stands for the story: the earliest with a title; null where none has one. */
  title: string | null
  lead: string
  outlets: string[]
  articles: number
  utterances: number
  differ: number
  /** The latest of its articles' dates. */
  published: string | null
}

/** Only entities with these letters in one of their names, whatever the case, and of this type. */
export interface EntityQuery extends PageQuery {
  name?: string
  type?: EntityType
}

/** What a list shows of an entity: `names` are its other names, `articles` how many name it. */
export interface EntitySummary {
  id: string
  type: EntityType
  name: string
  names: string[]
  articles: number
}

/** What `add` did: `isNew` is false where the library already held these bytes. */
export interface Added {
  article: Article
  isNew: boolean
}

/** For `corpus doctor`: where the library is and in which state. */
export interface LibraryState {
  kind: "memory" | "sqlite" | "http"
  /** A path or address; null for memory. */
  location: string | null
  schema: number | null
  bytes: number | null
  captures: number
  articles: number
  stories: number
  /** Articles derived by another core version than this one: `rebuild` derives them again. */
  outdated: number
  /** Integrity check: an empty list where all is well. */
  problems: string[]
}

/** The port through which every front end reads and writes. Reads give null for what is not there; failures are `CorpusError`s. */
export interface Library {
  /** Keeps the bytes, derives the article and gives it back once both are safe. `input` is the name it came under. */
  add(capture: Capture, input?: string): Promise<Added>
  articles(query?: PageQuery): Promise<Page<ArticleSummary>>
  article(id: string): Promise<Article | null>
  /** The bytes an article was read from. */
  bytes(id: string): Promise<Uint8Array | null>
  /** Every capture of an article's bytes, first one first, with the input's name. */
  captures(id: string): Promise<(CaptureInfo & { input?: string })[]>
  /** Removes an article and its bytes and remembers that it was removed; false where there was none. */
  remove(id: string): Promise<boolean>
  /** Was an article with this id once removed by its user? Seeding respects it; `add` takes it in again. */
  wasRemoved(id: string): Promise<boolean>
  stories(query?: PageQuery): Promise<Page<StorySummary>>
  /** By id; an id that was merged away leads to its successor. */
  story(id: string): Promise<Story | null>
  /** Makes several stories one and remembers it. The id of the one with most articles stays, the others lead to it. */
  mergeStories(ids: readonly string[]): Promise<Story>
  /** Makes these articles of a story another story and remembers it: the story that stays, then the new one. */
  splitStory(id: string, articles: readonly string[]): Promise<Story[]>
  /** Who and what the articles name, in the order in which they were first seen. */
  entities(query?: EntityQuery): Promise<Page<EntitySummary>>
  /** By id, with every article's entity that it is; an id that was merged away leads to its successor. */
  entity(id: string): Promise<StoryEntity | null>
  /** Makes several entities one, in stories too, and remembers it. The id of the one with most parts stays, the others lead to it. */
  mergeEntities(ids: readonly string[]): Promise<StoryEntity>
  /** Makes what these articles name another entity than what the others do, and remembers it: the entity that stays, then the new one. */
  splitEntity(id: string, articles: readonly string[]): Promise<StoryEntity[]>
  /** Derives articles anew from their bytes: those of another core version, or all. Gives how many. */
  rebuild(options?: { all?: boolean }): Promise<number>
  state(): Promise<LibraryState>
  close(): Promise<void>
}
