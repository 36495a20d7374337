import type { KnownPhrases } from "./known-phrases.ts"
import { toWord, type Word } from "./word.ts"

/** A sentence as the tagger reads it. */
export interface Sentence {
  words: Word[]
  /** Capitals say nothing here: a headline, or a line in capitals. */
  isTitled: boolean
  /** By word: where a capital is owed to its place alone. */
  opens: boolean[]
}

/** What a caller knows of a sentence. */
export interface WrittenSentence {
  words: readonly string[]
  isTitled?: boolean
}

const NONE = toWord("")

/** The word at an index, or the empty one beyond the sentence. */
export const wordAt = (sentence: Sentence, index: number): Word => sentence.words[index] ?? NONE

/** A reader of sentences that makes each word once, with what a gazetteer says of it. */
export function sentenceReader(phrases?: KnownPhrases, most = 50_000): (written: WrittenSentence) => Sentence {
  let known = new Map<string, Word>()
  const read = (text: string): Word => {
    let word = known.get(text)
    if (!word) {
      if (known.size >= most) known = new Map()
      word = toWord(text, phrases)
      known.set(text, word)
    }
    return word
  }
  return ({ words, isTitled }) => {
    const read_ = words.map(read)
    return { words: read_, isTitled: isTitled ?? looksTitled(read_), opens: opensAt(read_) }
  }
}

function opensAt(words: readonly Word[]): boolean[] {
  let opens = true
  return words.map((word) => {
    const own = opens
    if (/[\p{L}\p{N}]/u.test(word.text)) opens = false
    else if (/^[":•*|]$/.test(word.text)) opens = true
    return own
  })
}

/** Are nearly all of a sentence's longer words capitalised? */
function looksTitled(words: readonly Word[]): boolean {
  let long = 0
  let capital = 0
  for (const word of words) {
    if (word.text.length < 4 || !/\p{L}/u.test(word.text)) continue
    long++
    if (!word.isLower) capital++
  }
  return long > 3 && capital / long > 0.85
}
