import { OUTSIDE, type LessonSentence } from "./lesson.ts"

/** Bits of the labels for a name's first, inner and last word, of all types. */
const FIRSTS = 0x222222
const INNERS = FIRSTS * 2
const LASTS = FIRSTS * 4

/**
 * Words that a set has in three at a hyphen ("Al", "-", "Sabah") as one, as the engine reads them, unless a name begins or ends between.
 *
 * @param isGlued whether no white space stood before a word; where a set does not say, all hyphens count.
 */
export function joinHyphens(
  { words, allowed }: LessonSentence,
  isGlued: (index: number) => boolean = () => true,
): LessonSentence {
  const joined: string[] = []
  const labels: number[] = []
  for (let index = 0; index < words.length; index++) {
    const bits = allowed[index] as number
    const isHyphen = words[index] === "-" && isGlued(index) && isGlued(index + 1)
    const before = labels.at(-1)
    const after = allowed[index + 1]
    if (
      isHyphen &&
      before !== undefined &&
      after !== undefined &&
      /\w$/.test(joined.at(-1) ?? "") &&
      /^\w/.test(words[index + 1] ?? "")
    ) {
      const label = together(before, bits, after)
      if (label !== null) {
        joined.push(`${joined.pop()}-${words[index + 1]}`)
        labels.splice(-1, 1, label)
        index++
        continue
      }
    }
    joined.push(words[index] as string)
    labels.push(bits)
  }
  return { words: joined, allowed: Uint32Array.from(labels) }
}

/** The labels of two words and the hyphen between as those of one, or null where they are not of one name. */
function together(one: number, hyphen: number, other: number): number | null {
  if (one === OUTSIDE && hyphen === OUTSIDE && other === OUTSIDE) return OUTSIDE
  if ((hyphen & INNERS) === 0 || (hyphen & ~INNERS) !== 0) return null
  const isFirst = (one & ~FIRSTS) === 0
  const isLast = (other & ~LASTS) === 0
  if ((!isFirst && (one & ~INNERS) !== 0) || (!isLast && (other & ~INNERS) !== 0)) return null
  const type = hyphen & INNERS
  if (isFirst) return isLast ? type << 2 : type >>> 1
  return isLast ? type << 1 : type
}
