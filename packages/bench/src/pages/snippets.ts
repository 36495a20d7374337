import { normalize } from "../score/normalize.ts"
import type { Tally } from "../score/tally.ts"

/** Which snippets a text has of those that it has to have, and of those that it has not to have. */
export function snippetTally(text: string, required: readonly string[], forbidden: readonly string[]): Tally {
  const found = normalize(text)
  const count = (snippets: readonly string[]) => snippets.filter((snippet) => found.includes(normalize(snippet))).length
  const right = count(required)
  return { right, wrong: count(forbidden), missing: required.length - right }
}
