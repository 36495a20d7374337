import { fold } from "./fold.ts"

const BETWEEN = /\s*(?:[;,|/&]|\b(?:and|und|et|y|i|og|och)\b)\s*/i
const BEFORE = /^(?:by|von|par|por|text|written by|reporter|autor|author)\s+/

/** The names in a byline, or in several, folded; one that names nobody gives none. */
export function authorNames(authors: string | readonly string[]): Set<string> {
  const names = [authors]
    .flat()
    .flatMap((author) => author.split(BETWEEN))
    .map((name) => fold(name).replace(BEFORE, ""))
  return new Set(names.filter((name) => name.length > 1))
}

export function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name))
}
