const segmenter = new Intl.Segmenter()

/** What a reader counts as characters. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
