import type { Article } from "../schema/article.ts"
import { AGENCIES } from "./lexicon/agencies.ts"

/** A line of so many characters at most that says where a report is from; one on a picture does not. */
const LONGEST = 160
const CREDIT =
  /\b(?:with (?:additional |agency )?inputs? from|contributed to this|reporting by|source:|(?:adapted|taken|sourced) from|agencies)\b/i
/** Names and nothing else: "(Reuters)", "– AP, AFP". */
const NAMES = /^[\s([–—-]*(?:\p{Lu}[\p{L}-]+[\s/,&]*)+[\s)\].]*$/u
const PICTURE = /\b(?:photos?|photograph\w*|pictures?|images?|file|video|getty|graphic)\b/i

/** The news agencies that an article credits: in its dateline, as its author, or in a line of its own. */
export function agenciesOf({ metadata, blocks }: Article): string[] {
  const lines = blocks
    .filter(
      ({ role, text }) =>
        text.length <= LONGEST && (role === "credit" || (role === "paragraph" && /^[([–—-]/.test(text))),
    )
    .map(({ text }) => text)
    .filter((text) => (CREDIT.test(text) || NAMES.test(text)) && !PICTURE.test(text))
  const named = [metadata.dateline?.agency ?? "", ...metadata.authors, ...lines]
  return AGENCIES.flatMap(([agency, written]) => (named.some((text) => written.test(text)) ? [agency] : []))
}
