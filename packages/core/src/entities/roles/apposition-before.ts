import { DEFINITE, ENDS_APPOSITION } from "../lexicon/role-words.ts"
import { titleEnd } from "../names/titles.ts"
import type { TypedMention } from "../names/typed-mention.ts"
import type { Token } from "../text/token.ts"
import type { NamedTokens } from "./named-tokens.ts"
import { ownerAfter, ownerBefore } from "./owner.ts"
import type { FoundRole } from "./roles-at.ts"

/** So many words may stand between a title and the name. */
const REACH = 9

/** "Peru's ambassador to Chile, A.B. Quispe,", "President of the European Commission Ursula von der Leyen". */
export function appositionBefore(named: NamedTokens, { block, first, last, title }: TypedMention): FoundRole | null {
  const { tokens } = named.block(block)
  if (title) return null
  const isSetOff = tokens[first - 1]?.text === ","
  if (isSetOff ? !ENDS_APPOSITION.test(tokens[last + 1]?.text ?? ".") : named.at(block, first - 1) === undefined)
    return null
  const stop = isSetOff ? first - 2 : first - 1
  for (let end = stop; end > stop - REACH && end >= 0; end--) {
    const token = tokens[end]
    if (!token || token.shape === "mark" || token.sentence !== tokens[first]?.sentence) return null
    const from = titleFrom(tokens, end)
    if (from < 0) continue
    const { last: reach, ...after } = ownerAfter(named, block, end)
    if (end < stop && reach !== stop) return null
    const before = ownerBefore(named, block, from)
    const isDefinite = before.of !== undefined || DEFINITE.test(tokens[from - 1]?.lower ?? "")
    if (isSetOff ? !isDefinite : end === stop) return null
    const isTo = tokens[end + 1]?.lower === "to"
    return {
      first: from,
      last: isTo ? stop : end,
      titled: true,
      owner: before.of === undefined ? after : { ...after, ...before },
    }
  }
  return null
}

/** The first token of the title that ends with a token, or -1. */
function titleFrom(tokens: readonly Token[], end: number): number {
  let best = -1
  for (let from = end; from >= 0 && from > end - 6; from--) if (titleEnd(tokens, from, end) === end) best = from
  return best
}
