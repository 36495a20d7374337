import type { TextBlock } from "../article/text-block.ts"
import { cueVerb } from "./cue-verb.ts"
import { findMarks } from "./find-marks.ts"
import type { Answer } from "./interview.ts"
import { INTRODUCING_NOUN } from "./lexicon/description-nouns.ts"
import type { MarkedRange } from "./pair-marks.ts"

/** `Ana Lima (@analima) November 3, 2025`: whose post the block before is. */
const POST_SIGNATURE = /^[—–-]?\s?\p{Lu}[^()]{1,60}\(@\w+\)/u

/**
 * Whole blocks that are somebody's words without a mark around them: answers of an interview, what "X wrote on X:" leads up to,
 * and posts that their author's handle signs. The others keep the ranges found.
 */
export function unmarkedRanges(
  blocks: readonly TextBlock[],
  found: readonly MarkedRange[][],
  answers: ReadonlyMap<number, Answer>,
): MarkedRange[][] {
  const all: MarkedRange[][] = []
  for (const [index, ranges] of found.entries()) {
    const { text, role } = blocks[index] as TextBlock
    const answer = answers.get(index)
    const isTaken = ranges.length > 0 || findMarks(text.slice(0, 4)).length > 0
    const goesOn = role === "blockquote" && all[index - 1]?.[0]?.isUnmarked && blocks[index - 1]?.role === role
    if (answer) all.push(ranges[0]?.from === answer.from ? [...ranges] : [whole(text, answer.from)])
    else if (!isTaken && (goesOn || isIntroduced(blocks, index) || isSigned(blocks, index))) all.push([whole(text, 0)])
    else all.push([...ranges])
  }
  return all
}

function whole(text: string, from: number): MarkedRange {
  const to = text.trimEnd().length
  return { from, to, innerFrom: from, innerTo: to, lost: null, isUnmarked: true }
}

const isProse = ({ role, text }: TextBlock): boolean =>
  (role === "paragraph" || role === "blockquote") && /[.!?…]["”’)]?$/u.test(text.trimEnd())

/** Has the block before a verb or a noun of saying in its last words? It ends in a colon, but before a block set off as a quotation. */
function isIntroduced(blocks: readonly TextBlock[], index: number): boolean {
  const before = blocks[index - 1]
  const own = blocks[index] as TextBlock
  if (before?.role !== "paragraph" || !isProse(own)) return false
  if (own.role !== "blockquote" && !/:\s*$/u.test(before.text)) return false
  const words = before.text.slice(-160).match(/\p{L}+/gu) ?? []
  const isSaying = (word: string) => {
    const verb = cueVerb(word)
    return verb?.kind === "say" && (verb.form === "past" || verb.form === "third")
  }
  return words.some((word) => INTRODUCING_NOUN.test(word)) || words.slice(-9).some(isSaying)
}

function isSigned(blocks: readonly TextBlock[], index: number): boolean {
  const next = blocks[index + 1]
  return next !== undefined && isProse(blocks[index] as TextBlock) && POST_SIGNATURE.test(next.text)
}
