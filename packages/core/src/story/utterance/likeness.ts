import { isContent } from "../text/function-words.ts"
import { isShortForm } from "../text/short-form.ts"
import type { Word } from "../text/words.ts"

/** What a word that only holds a sentence together counts against one that says something. */
const FUNCTION_WEIGHT = 0.4
/** What a skipped or other word costs when the best matching stretch is sought. */
const GAP = 0.3

/** How like two wordings are: common words in common order. */
export interface Likeness {
  /** Weight of the common words over that of both (Dice), 0–1. */
  both: number
  /** Weight of the common words over that of the shorter wording, 0–1. */
  shorter: number
  /** Number of common words that say something. */
  content: number
}

/** A stretch of a wording that matches another one best: word indexes, half open. */
export interface Stretch extends Likeness {
  first: number
  end: number
}

export function weightOf(word: Word): number {
  return isContent(word.key) ? 1 : FUNCTION_WEIGHT
}

export function weightOfAll(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0)
}

/** Do two words mean the same in any spelling, inflection or short form ("info", "information")? */
export function isSameWord(a: Word, b: Word): boolean {
  return a.stem === b.stem || isShortForm(a.key, b.key)
}

/** Compares two wordings by their longest common subsequence of words (the measure of ROUGE-L, words weighted). */
export function likeness(a: readonly Word[], b: readonly Word[]): Likeness {
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const content = new Int32Array((a.length + 1) * width)
  for (const [i, one] of a.entries()) {
    const weight = weightOf(one)
    for (const [j, other] of b.entries()) {
      const at = (i + 1) * width + j + 1
      const [up, left] = [at - width, at - 1]
      const from = (best[up] as number) >= (best[left] as number) ? up : left
      best[at] = best[from] as number
      content[at] = content[from] as number
      const met = isSameWord(one, other) ? (best[up - 1] as number) + weight : -1
      if (met <= (best[at] as number)) continue
      best[at] = met
      content[at] = (content[up - 1] as number) + (weight === 1 ? 1 : 0)
    }
  }
  const common = best.at(-1) as number
  const [inA, inB] = [weightOfAll(a), weightOfAll(b)]
  return {
    both: Math.min(1, (2 * common) / (inA + inB)),
    shorter: Math.min(1, common / Math.min(inA, inB)),
    content: content.at(-1) as number,
  }
}

/** The stretch of `text` that matches `wanted` best (local alignment, Smith and Waterman 1981); `shorter` is the share of `wanted` it holds. */
export function bestStretch(text: readonly Word[], wanted: readonly Word[]): Stretch {
  const width = wanted.length + 1
  const score = new Float64Array((text.length + 1) * width)
  const start = new Int32Array((text.length + 1) * width)
  let top = 0
  for (const [i, one] of text.entries()) {
    for (const [j, other] of wanted.entries()) {
      const at = (i + 1) * width + j + 1
      const met = (score[at - width - 1] as number) + (isSameWord(one, other) ? weightOf(one) : -GAP)
      const up = (score[at - width] as number) - GAP
      const left = (score[at - 1] as number) - GAP
      const value = Math.max(met, up, left, 0)
      score[at] = value
      if (value === 0) continue
      const from = value === met ? at - width - 1 : value === up ? at - width : at - 1
      start[at] = (score[from] as number) > 0 ? (start[from] as number) : i
      if (value > (score[top] as number)) top = at
    }
  }
  if (top === 0) return { first: 0, end: 0, both: 0, shorter: 0, content: 0 }
  const [first, end] = [start[top] as number, Math.floor(top / width)]
  const stretch = text.slice(first, end)
  const like = likeness(stretch, wanted)
  const share = (like.both * (weightOfAll(stretch) + weightOfAll(wanted))) / 2 / weightOfAll(wanted)
  return { first, end, both: like.both, shorter: share, content: like.content }
}
