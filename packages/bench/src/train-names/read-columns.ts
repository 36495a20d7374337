/** Words with their tags as spans, of a file with a word a line and an empty line after each sentence. */
export interface ColumnSentence {
  words: string[]
  spans: { first: number; last: number; tag: string }[]
  /** A new document begins with it. */
  opens: boolean
}

/**
 * Reads CoNLL columns: the word first, its tag last or in the column given. Tags are IOB or BIO, with or without a B where no name of the same
 * type stands before.
 */
export function readColumns(text: string, tagColumn = -1): ColumnSentence[] {
  const sentences: ColumnSentence[] = []
  let words: string[] = []
  let tags: string[] = []
  let opens = true
  const close = (): void => {
    if (words.length > 0) {
      sentences.push({ words, spans: toSpans(tags), opens })
      opens = false
    }
    words = []
    tags = []
  }
  for (const line of text.split("\n")) {
    const cells = line.trimEnd().split(line.includes("\t") ? "\t" : " ")
    if (line.startsWith("-DOCSTART-")) {
      close()
      opens = true
    } else if (line.trim() === "" || (cells[0] ?? "").trim() === "") close()
    else {
      words.push((cells[0] ?? "").trim())
      tags.push((cells.at(tagColumn) ?? "O").trim())
    }
  }
  close()
  return sentences
}

/** The names that IOB or BIO tags mark. */
export function toSpans(tags: readonly string[]): { first: number; last: number; tag: string }[] {
  const spans: { first: number; last: number; tag: string }[] = []
  for (const [index, whole] of tags.entries()) {
    if (whole === "O" || whole === "") continue
    const place = whole.slice(0, 1)
    const tag = whole.slice(2)
    const last = spans.at(-1)
    if (place === "I" && last && last.last === index - 1 && last.tag === tag) last.last = index
    else spans.push({ first: index, last: index, tag })
  }
  return spans
}
