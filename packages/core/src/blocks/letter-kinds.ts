/** What a UTF-16 unit is, as bits: a letter, a mark, a digit or other number, a character of the scripts of Chinese and Japanese, half of a character. */
export const LETTER = 1
export const MARK = 2
export const NUMBER = 4
export const CJK = 8
export const HALF = 16

const KINDS: readonly [RegExp, number][] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{N}/u, NUMBER],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, CJK],
  [/[\ud800-\udfff]/u, HALF],
]
/** So many units are looked up together, when the first of them is met: a text has few scripts. */
const PAGE = 256
const pages: (Uint8Array | undefined)[] = []

/** The kind of a unit, from a table: a pattern with `\p` takes many times as long. */
export function letterKind(unit: number): number {
  return (pages[unit >> 8] ?? readPage(unit >> 8))[unit & (PAGE - 1)] as number
}

function readPage(page: number): Uint8Array {
  const kinds = Uint8Array.from({ length: PAGE }, (_, at) => {
    const sign = String.fromCharCode(page * PAGE + at)
    return KINDS.reduce((bits, [form, kind]) => (form.test(sign) ? bits | kind : bits), 0)
  })
  return (pages[page] = kinds)
}
