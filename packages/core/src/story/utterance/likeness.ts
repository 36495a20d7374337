import type { Vocabulary } from "../text/vocabulary.ts"

/** What a skipped or other word costs when the best matching stretch is sought. */
const GAP = 0.3

/** How like two wordings are: common words in common order. */
export interface Likeness {
  /** Weight of the common words over that of both (Dice), 0–1. */
  both: number
  /** Weight of the common words over that of the second wording, 0–1. */
  share: number
  /** Number of common words that say something. */
  content: number
}

/** A stretch of a wording that matches another one best: word indexes, half open. */
export interface Stretch extends Likeness {
  first: number
  end: number
}

/** Compares two wordings by their longest common subsequence of words (the measure of ROUGE-L, words weighted). */
export function likeness(a: Int32Array, b: Int32Array, vocabulary: Vocabulary): Likeness {
  let above = { best: new Float64Array(b.length + 1), content: new Int32Array(b.length + 1) }
  let row = { best: new Float64Array(b.length + 1), content: new Int32Array(b.length + 1) }
  for (const id of a) {
    const weight = vocabulary.weight(id)
    for (let j = 1; j <= b.length; j++) {
      const isMet = id === b[j - 1]
      const from = isMet || (above.best[j] as number) >= (row.best[j - 1] as number) ? above : row
      const at = isMet || from === row ? j - 1 : j
      row.best[j] = (from.best[at] as number) + (isMet ? weight : 0)
      row.content[j] = (from.content[at] as number) + (isMet && weight === 1 ? 1 : 0)
    }
    ;[above, row] = [row, above]
  }
  const common = above.best[b.length] as number
  const [inA, inB] = [vocabulary.weightOf(a), vocabulary.weightOf(b)]
  return {
    both: Math.min(1, (2 * common) / (inA + inB)),
    share: Math.min(1, common / inB),
    content: above.content[b.length] as number,
  }
}

/** The stretch of `text` that matches `wanted` best (local alignment, Smith and Waterman 1981), and how like it is. */
export function bestStretch(text: Int32Array, wanted: Int32Array, vocabulary: Vocabulary): Stretch {
  const width = wanted.length + 1
  const score = new Float64Array((text.length + 1) * width)
  const start = new Int32Array((text.length + 1) * width)
  let top = 0
  for (let i = 0; i < text.length; i++) {
    const id = text[i] as number
    const weight = vocabulary.weight(id)
    for (let j = 0; j < wanted.length; j++) {
      const at = (i + 1) * width + j + 1
      const met = (score[at - width - 1] as number) + (id === wanted[j] ? weight : -GAP)
      const up = (score[at - width] as number) - GAP
      const left = (score[at - 1] as number) - GAP
      const value = Math.max(met, up, left, 0)
      if (value === 0) continue
      score[at] = value
      const from = value === met ? at - width - 1 : value === up ? at - width : at - 1
      start[at] = (score[from] as number) > 0 ? (start[from] as number) : i
      if (value > (score[top] as number)) top = at
    }
  }
  if (top === 0) return { first: 0, end: 0, both: 0, share: 0, content: 0 }
  const [first, end] = [start[top] as number, Math.floor(top / width)]
  return { first, end, ...likeness(text.subarray(first, end), wanted, vocabulary) }
}
