import {
  type Article,
  type Capture,
  CorpusError,
  type Entity,
  libraryEntities,
  regroup,
  type Story,
  type StoryArticle,
} from "@corpus/core"
import type { Engine } from "../src/engine.ts"

/**
 * A small engine with stories that a test can steer: a text's first line is its title, the rest its body, words with a `#`
 * are its topics, a word with a `&` names an organisation, a word like `@2025-10-31` is its date; texts that share a topic, also through others, are one story.
 */
export const topicEngine: Engine = {
  version: "topics-1",
  parse: (capture) => toArticle(capture, "topics-1"),
  toStories: (articles, { inputs = new Map<string, string>(), groupings = [] } = {}) =>
    regroup(cluster(articles), groupings, sharedTopics).map((group) => toStory(group, inputs)),
  toEntities: libraryEntities,
}

/** The same engine under another version, whose articles are outdated for any other. */
export function topicEngineOf(version: string): Engine {
  return { ...topicEngine, version, parse: (capture) => toArticle(capture, version) }
}

function toArticle({ bytes, ...capture }: Capture, coreVersion: string): Article {
  if (bytes.length === 0) throw new CorpusError("input-empty", "The input holds no bytes.")
  const source = new TextDecoder().decode(bytes)
  const titleEnd = source.includes("\n") ? source.indexOf("\n") : source.length
  return {
    schemaVersion: 1,
    coreVersion,
    id: capture.sha256.slice(0, 16),
    capture,
    dialect: "text",
    metadata: {
      title: source.slice(0, titleEnd) || null,
      description: null,
      authors: [],
      published: source.match(/@(\S+)/)?.[1] ?? null,
      modified: null,
      publisher: null,
      section: null,
      tags: [...topicsOf(source)],
      language: null,
      dateline: null,
      canonicalUrl: null,
      image: null,
      syndicated: false,
    },
    evidence: {},
    blocks: [{ role: "paragraph", start: 0, end: source.length, text: source }],
    text: source.slice(titleEnd + 1),
    whole: true,
    ledger: [{ kind: "content", role: "paragraph", block: 0, start: 0, end: source.length, rule: "all" }],
    entities: entitiesOf(source),
    values: [],
    quotes: [],
    messages: [],
  }
}

function entitiesOf(source: string): Entity[] {
  const named = Map.groupBy(source.matchAll(/&(\w+)/g), ([, name = ""]) => name)
  return Array.from(named, ([name, places]) => ({
    id: `organization:${name.toLowerCase()}`,
    type: "organization",
    name,
    aliases: [],
    roles: [],
    mentions: places.map(({ index }) => ({
      start: index + 1,
      end: index + 1 + name.length,
      text: name,
      rule: "ampersand",
    })),
  }))
}

function topicsOf(source: string): Set<string> {
  return new Set(source.match(/#\w+/g))
}

function cluster(articles: readonly Article[]): Article[][] {
  let groups: Article[][] = []
  for (const article of articles) {
    const topics = new Set(article.metadata.tags)
    const isNear = (group: Article[]) => group.some(({ metadata }) => metadata.tags.some((tag) => topics.has(tag)))
    const near = groups.filter(isNear)
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), article]]
  }
  return groups
}

function sharedTopics(a: Article, b: Article): number {
  return a.metadata.tags.filter((tag) => b.metadata.tags.includes(tag)).length
}

function toStory(group: readonly Article[], inputs: ReadonlyMap<string, string>): Story {
  const ids = group.map(({ id }) => id).toSorted()
  const articles = group.map(({ id, metadata }): StoryArticle => {
    const input = inputs.get(id)
    return {
      id,
      ...(input === undefined ? {} : { input }),
      outlet: { name: input ?? "unknown", fallback: true },
      title: metadata.title,
      published: metadata.published,
      why: [],
    }
  })
  const nothing = {
    entities: [],
    statements: [],
    utterances: [],
    facts: [],
    origins: [],
    voice: [],
    lint: [],
    timeline: [],
  }
  return { schemaVersion: 1, id: `story-${ids[0]}`, revision: ids.join("+"), articles, ...nothing }
}
