import type { Generated, Kysely } from "kysely"

/** What an SQLite library holds. Fields named `json` are as core's schema has them. */
export interface Tables {
  contents: {
    sha256: string
    length: number
    bytes: Uint8Array
  }
  articles: {
    number: Generated<number>
    id: string
    sha256: string
    coreVersion: string
    title: string | null
    lead: string
    publisher: string | null
    published: string | null
    language: string | null
    quotes: number
    messages: number
    addedAt: string
    json: string
  }
  captures: {
    number: Generated<number>
    article: string
    mediaType: string | null
    url: string | null
    fetchedAt: string | null
    input: string | null
  }
  removals: {
    article: string
    removedAt: string
  }
  stories: {
    number: Generated<number>
    id: string
    /** By which a listing is sorted. */
    key: string
    /** A JSON array of ids. */
    articleIds: string
    /** A `StorySummary`. */
    summary: string
    json: string
  }
  storyRedirects: {
    id: string
    successor: string
  }
  entities: {
    number: Generated<number>
    id: string
    type: string
    /** All names in lower case, a line each. */
    names: string
    /** An `EntitySummary`. */
    summary: string
    json: string
  }
  entityRedirects: {
    id: string
    successor: string
  }
  identityDecisions: {
    number: Generated<number>
    /** An `IdentityDecision`. */
    json: string
  }
  storyDecisions: {
    number: Generated<number>
    /** A `StoryDecision`. */
    json: string
  }
  /** One row: how old the articles are, and of which age and engine the stories were derived. */
  freshness: {
    articles: number
    stories: number
    storiesVersion: string
  }
}

export type Database = Kysely<Tables>
