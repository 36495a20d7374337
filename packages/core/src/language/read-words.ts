import { HALF, LETTER, letterKind, MARK } from "../blocks/letter-kinds.ts"
import { addToKey, KEY_SEED, wordKey } from "../blocks/word-key.ts"
import { unitAt } from "../source/unit-at.ts"

/** A text's words by their keys, and how many units its letters have: all, and those of ASCII. */
export interface WordsRead {
  keys: number[]
  letters: number
  plain: number
}

/** Reads the runs of letters of a text, in lower case, in one pass. */
export function readWords(text: string): WordsRead {
  const lower = text.toLowerCase()
  const read: WordsRead = { keys: [], letters: 0, plain: 0 }
  let key = KEY_SEED
  let isWord = false
  const { length } = lower
  for (let at = 0; at < length; at++) {
    const unit = unitAt(lower, at)
    const kind = letterKind(unit)
    // Characters of two units are few: who has them is read by the pattern.
    if (kind & HALF) return readByPattern(lower)
    if (kind & (LETTER | MARK)) {
      key = addToKey(key, unit)
      isWord = true
      if (kind & LETTER) read.letters++
      if (unit < 128) read.plain++
    } else if (isWord) {
      read.keys.push(key)
      key = KEY_SEED
      isWord = false
    }
  }
  if (isWord) read.keys.push(key)
  return read
}

function readByPattern(lower: string): WordsRead {
  const letters = lower.match(/\p{L}/gu)?.join("").length ?? 0
  const keys = lower.match(/[\p{L}\p{M}]+/gu)?.map(wordKey) ?? []
  return { keys, letters, plain: lower.match(/[a-z]/g)?.length ?? 0 }
}
