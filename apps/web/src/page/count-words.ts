const format = new Intl.NumberFormat("en-GB")

/** A number with its noun: "1 article", "2,304 characters". */
export function countWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${format.format(count)} ${count === 1 ? noun : plural}`
}
