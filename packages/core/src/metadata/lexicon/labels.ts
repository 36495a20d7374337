import type { MetadataRole } from "../../schema/role.ts"

/** Labels that stand before a colon and are no place. */
export const NO_DATELINE =
  /^(?:updated?|analysis|exclusive|watch|explain(?:er|ed)|opinion|breaking|video|photos?|live|note|editor['’]s note|q|a|question|answer|background|summary|highlights|review|interview|report|factbox|correction|by|from|image|listen|read|more|also|see|related|source|credit)$/i

/** What stands over the tags of an article. */
export const TOPICS_LABEL = /^\W*(?:related\s+)?(?:tags?|topics?|keywords?|filed under|more on)\s*:?\s*$/i

/** Beginnings of what follows the tags and is none, and ends of sentences. */
export const NO_TAGS =
  /^(?:follow|share|subscribe|advertisement|read|comments?|related|more|also|©|copyright|top|most|latest|trending|popular|published|updated|hot|visual|watch|recommended|you|next|about|sign|join)\b|[.!?]$|\bago$/i

/** An outlet's request to be preferred by a search engine, which names the outlet. */
export const PREFERRED_SOURCE = /^add\s+(.{2,60}?)\s+as\s+(?:a|your)\s+(?:preferred|trusted|favou?rite)\s+source\b/i

/** Keys of the stubs that scrapers put before a text: `Title: …`, `Author: …`. */
export const KEY_LINE =
  /^(title|headline|author|byline|date|published|publisher|source|url|link|tags|keywords|section|category|description|summary|language|image)\s*[:=]\s+(?=\S)/i

/** Those of the keys whose value is a text of its own. */
export const HEADLINE_KEY = /^(?:title|headline|description|summary)$/i

/** What each key gives. */
export const KEY_ROLES: Readonly<Record<string, MetadataRole>> = {
  title: "title",
  headline: "title",
  author: "byline",
  byline: "byline",
  date: "published",
  published: "published",
  publisher: "publisher",
  source: "publisher",
  url: "canonical-url",
  link: "canonical-url",
  tags: "tags",
  keywords: "tags",
  section: "section",
  category: "section",
  description: "description",
  summary: "description",
  language: "language",
  image: "image",
}

/** Words in the class of a box inside a headline that holds its kicker, a section or a badge. */
export const KICKER_CLASS =
  /kicker|overline|top-?line|dachzeile|spitzmarke|roof-?line|pre-?title|sup(?:er|ra)?-?title|over-?title|ante-?titulo|volanta|sur-?titre|occhiello|rubri[ck]|eyebrow|badge|premium/i
