import * as z from "zod/mini"

/** Why a piece of text is not part of the article. */
export const Reason = z.enum([
  "advertisement",
  "navigation",
  "promotion",
  "related",
  "social",
  "interface",
  "embed-placeholder",
  "syndication-notice",
  "newsletter",
  "cookie-banner",
  "paywall",
  "comments",
  "author-bio",
  "legal",
  "media-player",
  "duplicate",
  "hidden",
])
export type Reason = z.infer<typeof Reason>
