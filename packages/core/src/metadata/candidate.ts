import type { Metadata, MetadataField } from "../schema/metadata.ts"
import type { MetadataRole } from "../schema/role.ts"
import type { Span } from "../schema/span.ts"

/** One place that says what a field is. */
export type Candidate = {
  [Field in MetadataField]: Span & { field: Field; value: NonNullable<Metadata[Field]>; rule: string; pointer?: string }
}[MetadataField]

/** What each field's evidence is called in the ledger. */
export const FIELD_ROLE: Partial<Record<MetadataField, MetadataRole>> = {
  title: "title",
  description: "description",
  authors: "byline",
  published: "published",
  modified: "modified",
  publisher: "publisher",
  section: "section",
  tags: "tags",
  language: "language",
  canonicalUrl: "canonical-url",
  image: "image",
}
