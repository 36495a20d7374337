/** In this many of the articles, and in twice as many and so on, words are as common as those of one line. */
const LEAST = 2

/** How many texts use each word, in doublings: words of the first line are in 2 or 3 of them, of the second in 4 to 7 … */
export function commonWords(texts: readonly ReadonlySet<string>[]): string[][] {
  const uses = new Map<string, number>()
  for (const words of texts) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  const lines: string[][] = []
  for (const [word, count] of uses) {
    if (count < LEAST || /\d/.test(word)) continue
    const line = Math.floor(Math.log2(count / LEAST))
    lines[line] = [...(lines[line] ?? []), word]
  }
  return Array.from(lines, (line) => (line ?? []).toSorted())
}
