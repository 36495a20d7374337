import type { Difference, Drift, EntityType, Fact, Slot, StoryArticle, Verdict } from "@corpus/core/schema"

export const SLOT_WORDS: Record<Slot, string> = {
  "when": "When",
  "where": "Where",
  "who": "Who",
  "what": "What happened",
  "how-many": "How many",
  "how-much": "How much",
  "how-long": "For how long",
  "replaces": "In place of",
  "on-the-sidelines-of": "On the sidelines of",
  "status": "Status",
  "score": "Score",
  "date-of": "Date of",
}

export const VERDICT_WORDS: Record<Verdict, { heading: string; note: string }> = {
  "differ": { heading: "Outlets differ", note: "Each account in its outlet’s own words." },
  "update": { heading: "Updated since", note: "Later articles give another value than earlier ones." },
  "agree": { heading: "Outlets agree", note: "Two articles or more, one value." },
  "one-source": { heading: "One source only", note: "Told by one, not in these articles otherwise." },
}

export const DRIFT_WORDS: Record<Drift, string> = {
  "verbatim": "verbatim",
  "house-style": "house style",
  "trimmed": "trimmed",
  "word-changed": "word changed",
  "reworded": "reworded inside quotation marks",
  "indirect": "indirect",
  "only-here": "only here",
}

export const DIFFERENCE_WORDS: Record<Difference["kind"], string> = {
  "punctuation": "punctuation",
  "spelling": "spelling",
  "contraction": "contraction",
  "abbreviation": "abbreviation",
  "number-form": "form of a number",
  "trim": "left off",
  "insertion": "put in",
  "deletion": "left out",
  "word": "other word",
  "tense": "other tense",
}

/** In the order in which a story shows them. */
export const ENTITY_WORDS: Record<EntityType, string> = {
  person: "People",
  organization: "Bodies",
  place: "Places",
  agreement: "Agreements",
  policy: "Policies",
  event: "Events",
}

export const WHY_WORDS: Record<StoryArticle["why"][number]["kind"], string> = {
  "name": "name in common",
  "date": "date in common",
  "statement": "same words quoted",
  "copied-run": "same run of words",
  "user": "put together by a user",
  "alone": "shares nothing with another article",
}

/** What a fact is about, in words. */
export const slotWords = ({ slot, about }: Pick<Fact, "slot" | "about">, nameOf: (id: string) => string): string =>
  about === undefined ? SLOT_WORDS[slot] : `${SLOT_WORDS[slot]}: ${nameOf(about)}`
