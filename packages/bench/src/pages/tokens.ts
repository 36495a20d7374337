/** Cuts a text into what two texts are compared by. */
export type Tokenizer = (text: string) => string[]

/** Runs of letters and digits, case kept. */
export const wordTokens: Tokenizer = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? []

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const PIECES = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}\\p{M}_])+`, "gu")

/** Lower-case words, and single characters of scripts that put no space between words. */
export const multilingualTokens: Tokenizer = (text) => text.toLowerCase().match(PIECES) ?? []
