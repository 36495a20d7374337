import { BEFORE_TITLE_HYPHEN, HYPHENATED_TITLE } from "../lexicon/name-context.ts"
import { TITLE_HEADS, TITLE_MODIFIERS, TITLE_TOPICS } from "../lexicon/title-words.ts"
import type { Token } from "../text/token.ts"

const isHead = (token: Token | undefined): boolean =>
  token !== undefined && (TITLE_HEADS.has(token.lower) || isHyphenated(token.lower))

/** "co-founder", "vice-captain", "major-general": a modifier before the hyphen. */
const isHyphenated = (lower: string): boolean => {
  const cut = lower.lastIndexOf("-")
  return (
    cut > 0 &&
    TITLE_HEADS.has(lower.slice(cut + 1)) &&
    (TITLE_MODIFIERS.has(lower.slice(0, cut)) || BEFORE_TITLE_HYPHEN.test(lower.slice(0, cut)))
  )
}

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined && (TITLE_MODIFIERS.has(token.lower) || HYPHENATED_TITLE.test(token.lower))

const isTopic = (token: Token | undefined): boolean => token !== undefined && TITLE_TOPICS.has(token.lower)

/** The index of the last token of the title that begins at `at`, or -1: "Prime Minister", "Secretary of State", "defence minister". */
export function titleEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = -1
  let index = at
  while (index <= limit) {
    const token = tokens[index]
    if (token?.shape === "possessive" || token?.shape === "mark") break
    if (isHead(token)) {
      end = index
      index++
      const tail = topicsAfter(tokens, index, limit)
      if (tail > index) {
        end = tail
        index = tail + 1
      }
    } else if (isModifier(token) || (token?.lower === "and" && end < 0 && index > at && isModifier(tokens[index + 1])))
      index++
    else break
  }
  return end
}

/** The last token of "of State", "for Foreign Affairs and Trade" at `index`, or `index` itself where there is no such tail. */
function topicsAfter(tokens: readonly Token[], index: number, limit: number): number {
  const link = tokens[index]?.lower
  if (link !== "of" && link !== "for") return index
  let last = index
  for (let next = index + 1; next <= limit; next++) {
    const token = tokens[next]
    if (isTopic(token)) {
      if (token?.lower !== "the" && token?.lower !== "and") last = next
    } else if (token?.lower !== "," || !isTopic(tokens[next + 1])) break
  }
  return last
}

/** The index of the first token of the title that ends just before `at`, or -1. */
export function titleStart(tokens: readonly Token[], at: number, floor = 0): number {
  for (let from = Math.max(floor, at - 9); from < at; from++) {
    if (!isHead(tokens[from]) && !isModifier(tokens[from])) continue
    if (titleEnd(tokens, from, at - 1) === at - 1 && tokens[from]?.sentence === tokens[at]?.sentence) return from
  }
  return -1
}
