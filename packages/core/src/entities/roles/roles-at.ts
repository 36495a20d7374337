import { AND } from "../lexicon/role-words.ts"
import type { EntityRole } from "../../schema/entity.ts"
import { COURTESY, HONORIFICS } from "../lexicon/title-words.ts"
import { titleEnd, titleStart } from "../names/titles.ts"
import { textOf } from "../names/text-of.ts"
import type { TypedMention } from "../names/typed-mention.ts"
import type { Token } from "../text/token.ts"
import { affiliationAfter } from "./affiliation.ts"
import { appositionAfter } from "./apposition-after.ts"
import { appositionBefore } from "./apposition-before.ts"
import type { NamedTokens } from "./named-tokens.ts"
import { ownerBefore, type Owner } from "./owner.ts"

/** Tokens `first`–`last` that give a person a title, none where only a body is named, and whose title it is. */
export interface FoundRole {
  first: number
  last: number
  titled: boolean
  owner: Owner
}

/** The titles and bodies that the article gives a person at one mention: before the name, in apposition, after "of". */
export function rolesAt(named: NamedTokens, mention: TypedMention): EntityRole[] {
  const { tokens, block } = named.block(mention.block)
  const found = [titleBefore(named, mention), appositionBefore(named, mention), appositionAfter(named, mention)].filter(
    (role) => role !== null,
  )
  const affiliation = found.length > 0 ? null : affiliationAfter(named, mention)
  return [...found, ...(affiliation ? [affiliation] : [])].map(({ first, last, titled, owner }) => {
    const { start, end } = block.map.toSource((tokens[first] as Token).from, (tokens[last] as Token).to)
    return { title: titled ? textOf(tokens, first, last) : null, ...owner, start, end }
  })
}

/** "US Secretary of War", "Chairman and CEO", "the veteran goalkeeper". Mr and Mrs say nothing of an office. */
function titleBefore(named: NamedTokens, { block, title }: TypedMention): FoundRole | null {
  if (!title) return null
  const { tokens } = named.block(block)
  const lower = (at: number): string => tokens[at]?.lower ?? ""
  let { first, last } = title
  while (last > first && HONORIFICS.has(lower(last))) last--
  while (first < last && COURTESY.has(lower(first))) first++
  for (let run = named.at(block, first); run && run.last < last; run = named.at(block, first)) first = run.last + 1
  if (COURTESY.has(lower(first))) return null
  if (AND.test(lower(first - 1))) {
    const earlier = titleStart(tokens, first - 1)
    if (earlier >= 0 && titleEnd(tokens, earlier, first - 2) === first - 2) first = earlier
  }
  return { first, last, titled: true, owner: ownerBefore(named, block, first) }
}
