import * as z from "zod/mini"

/** What a kept piece of readable text is. */
export const ContentRole = z.enum([
  "title",
  "description",
  "heading",
  "paragraph",
  "blockquote",
  "list-item",
  "key-point",
  "caption",
  "credit",
  "table",
  "code",
])
export type ContentRole = z.infer<typeof ContentRole>

/** Roles whose blocks make up the body, `Article.text`, in the order of the source. */
export const BODY_ROLES: ReadonlySet<ContentRole> = new Set<ContentRole>([
  "heading",
  "paragraph",
  "blockquote",
  "list-item",
  "table",
  "code",
])

/** What a piece of text says about the page rather than in the article. */
export const MetadataRole = z.enum([
  "title",
  "description",
  "byline",
  "published",
  "modified",
  "page-date",
  "publisher",
  "section",
  "tags",
  "canonical-url",
  "image",
  "language",
  "structured-data",
])
export type MetadataRole = z.infer<typeof MetadataRole>
