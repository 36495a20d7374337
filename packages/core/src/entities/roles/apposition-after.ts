import { AND, COPULA, DETERMINER, FOR_A_TIME, SETS_OFF } from "../lexicon/role-words.ts"
import { FUNCTION_WORDS } from "../lexicon/common-words.ts"
import { titleEnd } from "../names/titles.ts"
import type { TypedMention } from "../names/typed-mention.ts"
import { isNameShape, type Token } from "../text/token.ts"
import type { NamedTokens } from "./named-tokens.ts"
import { ownerAfter, ownerBefore } from "./owner.ts"
import type { FoundRole } from "./roles-at.ts"

/** So many words may stand between a name's comma and its title. */
const REACH = 8

/** ", 43, chief executive of Acme", ", the World Health Organization's regional director", "who is the mayor of Bern". */
export function appositionAfter(named: NamedTokens, { block, last }: TypedMention): FoundRole | null {
  const { tokens } = named.block(block)
  const start = appositionStart(tokens, last)
  for (let first = start; start > 0 && first < start + REACH; first++) {
    const token = tokens[first]
    if (!token || token.shape === "mark" || token.sentence !== tokens[last]?.sentence) return null
    const limit = named.nextName(block, first, Math.min(first + 9, tokens.length)) - 1
    let end = titleEnd(tokens, first, limit)
    if (end >= 0) {
      if (AND.test(tokens[end + 1]?.lower ?? "")) {
        const second = titleEnd(tokens, end + 2, limit)
        if (second >= 0 && !isNameShape(tokens[second + 1])) end = second
      }
      if (isNameShape(tokens[end + 1]) || tokens[end + 1]?.shape === "possessive") return null
      const before = ownerBefore(named, block, first)
      const { last: reach, ...after } = ownerAfter(named, block, end)
      const isTo = tokens[end + 1]?.lower === "to" && reach !== undefined
      return {
        first,
        last: isTo ? reach : end,
        titled: true,
        owner: before.of === undefined ? after : { ...after, ...before },
      }
    }
    if (DETERMINER.test(token.lower) ? first > start : FUNCTION_WORDS.has(token.lower) && !isNameShape(token))
      return null
  }
  return null
}

/** Where the apposition's words begin, its comma and an age left behind; 0 where none follows. */
function appositionStart(tokens: readonly Token[], last: number): number {
  const lower = (at: number): string => tokens[at]?.lower ?? ""
  let at = last + 1
  if (COPULA.test(lower(at)) && DETERMINER.test(lower(at + 1))) return at + 1
  if (!SETS_OFF.test(lower(at))) return 0
  at++
  if (tokens[at]?.shape === "number" && lower(at + 1) === ",") at += 2
  if (lower(at) === "who" && COPULA.test(lower(at + 1))) at += 2
  while (FOR_A_TIME.test(lower(at))) at++
  return at
}
