import { HEADS_AND_SURNAMES, NAMESAKE_TITLE } from "../lexicon/name-context.ts"
import { isGivenName, isSurname } from "./known-names.ts"
import { isNameShape, type Token } from "../text/token.ts"
import { headOf } from "./head.ts"
import { PARTICLES } from "../lexicon/particles.ts"
import { titleEnd } from "./titles.ts"

/** Is the title a part of a longer name that a head noun ends, as in "Prime Minister's Office" or "King Abdullah University"? */
export function isPartOfHeaded(tokens: readonly Token[], first: number, end: number, last: number): boolean {
  if (tokens[end + 1]?.shape === "possessive") return end + 1 < last
  const single = end === first && NAMESAKE_TITLE.test(tokens[end]?.lower ?? "")
  const head = headOf(tokens, end + 1, last)
  return (
    head !== null &&
    ((single && head.at > end + 1) ||
      (head.at === end + 1 &&
        !isSurname(tokens[head.at]?.text ?? "") &&
        !HEADS_AND_SURNAMES.test(tokens[head.at]?.lower ?? "") &&
        !titleFollows(tokens, head.at, last)))
  )
}

const titleFollows = (tokens: readonly Token[], at: number, last: number): boolean =>
  titleEnd(tokens, at, last) >= at && titleEnd(tokens, at, last) < last

/** The last token before a title begins inside the run. */
export function regionEnd(tokens: readonly Token[], first: number, last: number): number {
  if (isGivenName(tokens[first]?.text ?? "")) return last
  for (let index = first + 1; index <= last; index++) {
    if (PARTICLES.has(tokens[index - 1]?.lower ?? "")) continue
    const end = titleEnd(tokens, index, last)
    if (end >= index && isNameShape(tokens[index]) && !(end < last && headOf(tokens, end + 1, last))) return index - 1
    if (end >= index && isNameShape(tokens[index]) && headOf(tokens, first, index - 1)) return index - 1
  }
  return last
}
