/**
 * Which share of each block's words the answer has, in the answer's order: by the longest common subsequence of words, counted
 * where two neighbours match. Blocks and answer as words; 0 to 1.
 *
 * Bit-parallel (M. Crochemore et al., "A fast and practical bit-vector algorithm for the longest common subsequence problem",
 * 2001): time and memory grow with words × answer's words / 32.
 */
export function alignedShares(blocks: readonly (readonly string[])[], answer: readonly string[]): number[] {
  const width = (answer.length + 31) >>> 5
  const masks = new Map<string, Uint32Array>()
  for (const [at, word] of answer.entries()) {
    let mask = masks.get(word)
    if (!mask) masks.set(word, (mask = new Uint32Array(width)))
    mask[at >>> 5] = ((mask[at >>> 5] as number) | (1 << (at & 31))) >>> 0
  }
  const words: { mask: Uint32Array; block: number }[] = []
  for (const [block, tokens] of blocks.entries()) {
    for (const token of tokens) {
      const mask = masks.get(token)
      if (mask) words.push({ mask, block })
    }
  }
  const matched = trace(rowsOf(words, width), words.length, answer.length)
  const counts = blocks.map(() => 0)
  for (const [at, { block }] of words.entries()) {
    const here = matched[at] as number
    if (here < 0) continue
    const hasNeighbour = matched[at - 1] === here - 1 || matched[at + 1] === here + 1
    if (hasNeighbour) counts[block] = (counts[block] as number) + 1
  }
  return blocks.map((tokens, block) => (tokens.length > 0 ? (counts[block] as number) / tokens.length : 0))
}

/** A row of bits a word: a bit is 0 where the common subsequence grows by that word of the answer. */
function rowsOf(words: readonly { mask: Uint32Array }[], width: number): Uint32Array[] {
  const rows = [new Uint32Array(width).fill(0xffffffff)]
  for (const { mask } of words) {
    const before = rows[rows.length - 1] as Uint32Array
    const row = new Uint32Array(width)
    let carry = 0
    for (let at = 0; at < width; at++) {
      const old = before[at] as number
      const both = (old & (mask[at] as number)) >>> 0
      const sum = old + both + carry
      carry = sum > 0xffffffff ? 1 : 0
      row[at] = ((sum >>> 0) | (old & ~(mask[at] as number))) >>> 0
    }
    rows.push(row)
  }
  return rows
}

/** For each word its place in the answer, -1 without. */
function trace(rows: readonly Uint32Array[], words: number, answer: number): Int32Array {
  const matched = new Int32Array(words).fill(-1)
  const bit = (row: number, column: number) =>
    (((rows[row] as Uint32Array)[column >>> 5] as number) >>> (column & 31)) & 1
  let row = words
  let column = answer
  while (row > 0 && column > 0) {
    if (bit(row, column - 1)) column--
    else if (bit(row - 1, column - 1) === 0) row--
    else matched[--row] = --column
  }
  return matched
}
