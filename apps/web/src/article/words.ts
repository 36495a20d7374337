import type { LedgerKind, MetadataField } from "@corpus/core/schema"

export const KIND_WORDS: Record<LedgerKind, string> = {
  content: "Kept",
  metadata: "About the page",
  noise: "Left out",
  markup: "Markup",
}

/** A role or reason as a reader would write it. */
export const labelWords = (label: string): string => label.replaceAll("-", " ")

export const FIELD_WORDS: Record<MetadataField, string> = {
  title: "Title",
  description: "Standfirst",
  authors: "Authors",
  published: "Published",
  modified: "Modified",
  publisher: "Publisher",
  section: "Section",
  tags: "Tags",
  language: "Language",
  dateline: "Dateline",
  canonicalUrl: "Address",
  image: "Image",
  syndicated: "Syndicated",
  access: "Access",
}

export const MEDIUM_WORDS: Record<string, string> = {
  "post": "in a post",
  "statement": "in a statement",
  "interview": "in an interview",
  "call": "in a call",
  "speech": "in a speech",
  "press-conference": "at a press conference",
  "letter": "in a letter",
  "court": "in court",
}
