import type { Sentence } from "./tagger-document.ts"

/** For each word the capitalised words in a row of which it is one, as `first * 65536 + last`, or -1. */
export function capitalRunsOf({ words }: Sentence): Int32Array {
  const runs = new Int32Array(words.length).fill(-1)
  for (let first = 0; first < words.length; first++) {
    if (!words[first]?.isCapital) continue
    let last = first
    while (words[last + 1]?.isCapital) last++
    runs.fill(first * 65536 + last, first, last + 1)
    first = last
  }
  return runs
}

export const runFirst = (run: number): number => run >>> 16
export const runLast = (run: number): number => run & 65535
