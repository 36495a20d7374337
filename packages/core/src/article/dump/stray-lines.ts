import type { Block } from "../../blocks/block.ts"
import { shareIn, toStem, wordStems } from "../../blocks/overlap.ts"
import { endsSentence, proseScore, readingLength } from "../../blocks/prose.ts"

/** A headline of another story or an offer is no longer than this. */
const LONGEST = 110
/** A line of so many words that say something, of which the article has no more than this share, tells of something else. */
const FEWEST_WORDS = 4
const STRAY_SHARE = 0.21
/** A block of this length tells what the article is about. */
const SHORTEST_PROSE = 100

const OPENS_SPEECH = /^["“”„«»‘'「]/u
const LEADS_ON = /[:;,]$/u
/** A line that names whom the article names is of it. */
const CAPITALIZED = /\p{Lu}[\p{L}\p{N}]{3,}/gu
/** "Ana Lima: why our wells are dry": a writer and a headline. */
const COLUMNIST = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}):\s/u

/**
 * Finds lines between the paragraphs that tell of something else: headlines of other stories, offers. No sentences, and hardly a
 * word in them is the article's.
 *
 * @param isProse which blocks are of the article's text, as far as is known.
 */
export function strayLines(blocks: readonly Block[], isProse: (block: Block) => boolean): (block: Block) => boolean {
  const stems = new Set<string>()
  for (const block of blocks)
    if (readingLength(block.text) >= SHORTEST_PROSE && proseScore(block) > 0 && isProse(block))
      for (const stem of wordStems(block.text)) stems.add(stem)
  return ({ text, marker }) => {
    if (marker !== "" || readingLength(text) > LONGEST || stems.size === 0) return false
    const [head, columnist] = COLUMNIST.exec(text) ?? []
    if (head && columnist && shareIn(wordStems(columnist), stems) === 0)
      return blocks.filter((other) => other.text.startsWith(head)).length === 1
    if (endsSentence(text) || LEADS_ON.test(text) || OPENS_SPEECH.test(text)) return false
    const own = wordStems(text)
    if (own.size < FEWEST_WORDS || shareIn(own, stems) > STRAY_SHARE) return false
    return !text.match(CAPITALIZED)?.some((name) => stems.has(toStem(name.toLowerCase())))
  }
}
