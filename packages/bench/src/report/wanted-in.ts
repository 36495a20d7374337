import type { PageGold } from "../pages/page-gold.ts"
import { shingleTally } from "../pages/shingles.ts"
import { multilingualTokens, wordTokens } from "../pages/tokens.ts"
import { normalize } from "../score/normalize.ts"

/** Says of a block whether the answer has it: most of its runs of four words, or a snippet of it. Null where the answer is silent. */
export function wantedIn(gold: PageGold, isMultilingual: boolean): (block: string) => boolean | null {
  const { text, with: required = [], without = [] } = gold
  if (text === undefined) {
    const has = (block: string) => (snippet: string) => normalize(block).includes(normalize(snippet))
    return (block) => (required.some(has(block)) ? true : without.some(has(block)) ? false : null)
  }
  const tokens = isMultilingual ? multilingualTokens : wordTokens
  const wanted = tokens(text)
  const joined = ` ${wanted.join(" ")} `
  return (block) => {
    const own = tokens(block)
    if (own.length < 4) return own.length > 0 && joined.includes(` ${own.join(" ")} `)
    const { right, wrong } = shingleTally(own, wanted)
    return right > wrong
  }
}
