import { FOREIGN_ARTICLES, FOREIGN_PARTICLES } from "../lexicon/foreign-words.ts"
import { isGivenName } from "../names/known-names.ts"
import { knownOrganization } from "../names/known-organizations.ts"
import { knownPlace } from "../names/known-places.ts"
import { textOf } from "../names/text-of.ts"
import type { TypedMention } from "../names/typed-mention.ts"
import type { Document } from "../text/document.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { countryNames } from "./country-names.ts"

/** The most words of a name that are tried. */
const LONGEST = 5
/** A single word that is so short is no city: La, Is, Un. */
const SHORT = 3

type What = Pick<TypedMention, "type" | "rule" | "kind" | "code">

/**
 * The names in a text of a language whose rules are not here: countries by what they are called in it, cities and organisations that the
 * gazetteers know, and persons by a known given name; the surname alone is that person again.
 */
export function knownMentions(document: Document, language: string): TypedMention[] {
  const countries = countryNames(language)
  const mentions: TypedMention[] = []
  const surnames = new Set<string>()
  const take = (block: number, first: number, last: number, what: What): void => {
    const { tokens } = document.blocks[block] as Document["blocks"][number]
    const words = tokens.slice(first, last + 1).map(({ text }) => text)
    mentions.push({ block, first, last, text: textOf(tokens, first, last), words, title: null, ...what })
    if (what.rule === "given-name") surnames.add(words.at(-1) as string)
  }
  const whatIs = (tokens: readonly Token[], first: number, last: number): What | null => {
    const text = textOf(tokens, first, last)
    const code = countries.get(text)
    const isWord =
      first === last && isNameShape(tokens[first]) && document.lowerWords.has((tokens[first] as Token).lower)
    if (code !== undefined && !isWord) return { type: "place", rule: "country", kind: "country", code }
    if (!isNameShape(tokens[first]) || !isNameShape(tokens[last])) return null
    const isTold = last > first || tokens[first]?.shape === "upper"
    if (isTold && knownOrganization(text)) return { type: "organization", rule: "organization" }
    const place = knownPlace(text)
    if (!place || isWord || text.length <= SHORT || FOREIGN_ARTICLES.test(tokens[first - 1]?.text ?? "")) return null
    return { type: "place", rule: place.kind, kind: place.kind, ...(place.code && { code: place.code }) }
  }
  for (const [block, { tokens }] of document.blocks.entries()) {
    for (let first = 0; first < tokens.length; first++) {
      const end = personEnd(tokens, first)
      if (end > first) take(block, first, end, { type: "person", rule: "given-name" })
      let last = end > first ? end : Math.min(first + LONGEST, tokens.length) - 1
      for (; end <= first && last >= first; last--) {
        const what = whatIs(tokens, first, last)
        if (what) {
          take(block, first, last, what)
          break
        }
      }
      first = Math.max(first, last)
    }
  }
  for (const [block, { tokens }] of document.blocks.entries()) {
    const taken = mentions.filter((mention) => mention.block === block)
    for (const [at, { text }] of tokens.entries()) {
      if (surnames.has(text) && !taken.some(({ first, last }) => first <= at && at <= last))
        take(block, at, at, { type: "person", rule: "part-of-name" })
    }
  }
  return mentions.toSorted((a, b) => a.block - b.block || a.first - b.first)
}

/** The last token of a person's name that begins with a given name at `first`; `first` where there is none. */
function personEnd(tokens: readonly Token[], first: number): number {
  const [name] = tokens.slice(first)
  if (name?.shape !== "capital" || name.text.length < SHORT || !isGivenName(name.text)) return first
  if (FOREIGN_ARTICLES.test(tokens[first - 1]?.text ?? "")) return first
  let last = first
  for (let at = first + 1; at < tokens.length && at <= first + LONGEST; at++) {
    const { shape, lower } = tokens[at] as Token
    if (shape === "capital" || shape === "initial") last = at
    // After a surname it is a preposition, or an article: "gab Maria Holt den Preis".
    else if (last > first || shape !== "lower" || !FOREIGN_PARTICLES.test(lower)) break
  }
  return last
}
