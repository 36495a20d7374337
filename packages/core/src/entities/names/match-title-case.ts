import { isSurname } from "./known-names.ts"
import { knownOrganization } from "./known-organizations.ts"
import { knownPlace } from "./known-places.ts"
import { type Document, isEveryday } from "../text/document.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { textOf } from "./text-of.ts"
import type { TypedMention } from "./typed-mention.ts"

/** How many tokens a name may have in a headline. */
const LONGEST = 10

/** Names in title-case lines, where capitals say nothing: those that the rest of the article or the gazetteer knows. */
export function matchTitleCase(document: Document, typed: readonly TypedMention[]): TypedMention[] {
  const forms = new Map<string, TypedMention>()
  for (const mention of typed) {
    add(forms, mention.text, mention)
    if (mention.type === "person" && mention.words.length > 1) add(forms, mention.words.at(-1) as string, mention)
  }
  return document.blocks.flatMap((_, block) => match(document, block, forms))
}

function add(forms: Map<string, TypedMention>, text: string, mention: TypedMention): void {
  if (!forms.has(text.toLowerCase())) forms.set(text.toLowerCase(), mention)
}

function match(document: Document, block: number, forms: ReadonlyMap<string, TypedMention>): TypedMention[] {
  const { tokens, isTitled } = document.blocks[block] as Document["blocks"][number]
  const found: TypedMention[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (!isNameShape(tokens[first]) || !isTitled(first)) continue
    for (let last = Math.min(first + LONGEST, tokens.length) - 1; last >= first; last--) {
      if (!isTitled(last)) continue
      const mention = read(tokens, block, first, last, forms)
      if (!mention) continue
      found.push(mention)
      first = last
      break
    }
  }
  return found
}

function read(
  tokens: readonly Token[],
  block: number,
  first: number,
  last: number,
  forms: ReadonlyMap<string, TypedMention>,
): TypedMention | null {
  if (!isNameShape(tokens[last])) return null
  const text = textOf(tokens, first, last)
  const base = { block, first, last, text, words: text.split(" "), title: null, rule: "headline" }
  const known = forms.get(text.toLowerCase())
  if (known && !isEveryday(text.toLowerCase()))
    return { ...base, type: known.type, ...(known.kind ? { kind: known.kind } : {}) }
  if (isEveryday(text.toLowerCase()) && tokens[first]?.shape !== "upper") return null
  const place = knownPlace(text)
  if (place && !isSurname(text)) return { ...base, type: "place", kind: place.kind }
  return knownOrganization(text) ? { ...base, type: "organization" } : null
}
