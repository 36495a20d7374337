import type { EntityRole } from "../schema/entity.ts"
import { FUNCTION_WORDS } from "./lexicon/common-words.ts"
import { HONORIFICS } from "./lexicon/title-words.ts"
import { knownPlace } from "./names/known-places.ts"
import { textOf } from "./names/text-of.ts"
import { titleEnd } from "./names/titles.ts"
import type { TypedMention } from "./names/typed-mention.ts"
import type { Document } from "./text/document.ts"
import { isNameShape, type Token } from "./text/token.ts"

/** The titles that the article gives a person at one mention: before the name, and in apposition after it. */
export function rolesAt(document: Document, mention: TypedMention): EntityRole[] {
  const { tokens, block } = document.blocks[mention.block] as Document["blocks"][number]
  const toRole = (first: number, last: number, of: string | undefined): EntityRole => {
    const { start, end } = block.map.toSource((tokens[first] as Token).from, (tokens[last] as Token).to)
    return { title: textOf(tokens, first, last), ...(of === undefined ? {} : { of }), start, end }
  }
  const { title } = mention
  let last = title?.last ?? 0
  while (title && last > title.first && HONORIFICS.has(tokens[last]?.lower ?? "")) last--
  const before = title && !isAddress(tokens, title) ? [toRole(title.first, last, ownerBefore(tokens, title.first))] : []
  return [...before, ...appositionRole(tokens, mention.last, toRole)]
}

const isAddress = (tokens: readonly Token[], { first, last }: { first: number; last: number }): boolean =>
  tokens.slice(first, last + 1).every(({ lower }) => HONORIFICS.has(lower))

/** "US Secretary", "India's minister": the name that stands before the title. */
function ownerBefore(tokens: readonly Token[], first: number): string | undefined {
  let last = first - 1
  if (tokens[last]?.shape === "possessive") last--
  if (FUNCTION_WORDS.has(tokens[last]?.lower ?? "") && tokens[last]?.shape !== "upper") return undefined
  if (!isNameShape(tokens[last]) || tokens[last]?.sentence !== tokens[first]?.sentence) return undefined
  let from = last
  while (isNameShape(tokens[from - 1]) && tokens[from - 1]?.sentence === tokens[first]?.sentence) from--
  for (let at = from; at <= last; at++) {
    const text = textOf(tokens, at, last)
    if (knownPlace(text) || (at === from && last - from < 4 && from < last)) return text
  }
  return textOf(tokens, last, last)
}

/** ", chief executive of Acme," after a name. */
function appositionRole(
  tokens: readonly Token[],
  last: number,
  toRole: (first: number, last: number, of: string | undefined) => EntityRole,
): EntityRole[] {
  if (tokens[last + 1]?.text !== ",") return []
  for (let first = last + 2; first < last + 6; first++) {
    const token = tokens[first]
    if (!token || token.shape === "mark" || token.sentence !== tokens[last]?.sentence) return []
    const end = titleEnd(tokens, first, Math.min(first + 7, tokens.length - 1))
    if (end < 0) continue
    if (isNameShape(tokens[end + 1])) return []
    return [toRole(first, end, ownerAfter(tokens, end + 1))]
  }
  return []
}

/** "of Acme", "at the University of Bern": the name after a title. */
function ownerAfter(tokens: readonly Token[], at: number): string | undefined {
  if (!/^(?:of|at|for|to)$/.test(tokens[at]?.lower ?? "")) return undefined
  let first = at + 1
  while (/^(?:the|a|an)$/.test(tokens[first]?.lower ?? "")) first++
  if (!isNameShape(tokens[first])) return undefined
  let last = first
  while (
    isNameShape(tokens[last + 1]) ||
    (/^(?:of|and|for)$/.test(tokens[last + 1]?.lower ?? "") && isNameShape(tokens[last + 2]))
  )
    last++
  return textOf(tokens, first, last)
}
