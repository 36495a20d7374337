/** The greatest sum of one cell from each row, no two of one column (Kuhn and Munkres, in O(n³)). Cells are 0 or more. */
export function assign(gains: readonly (readonly number[])[]): number {
  const size = Math.max(gains.length, gains[0]?.length ?? 0)
  const cost = (row: number, column: number): number => -(gains[row - 1]?.[column - 1] ?? 0)
  const [rowPrice, columnPrice] = [numbers(size), numbers(size)]
  const rowOf = numbers(size)
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row
    const least = numbers(size).fill(Infinity)
    const before = numbers(size)
    const seen = numbers(size)
    let at = 0
    do {
      seen[at] = 1
      const here = rowOf[at] as number
      let [next, step] = [0, Infinity]
      for (let column = 1; column <= size; column++) {
        if (seen[column]) continue
        const slack = cost(here, column) - (rowPrice[here] as number) - (columnPrice[column] as number)
        if (slack < (least[column] as number)) [least[column], before[column]] = [slack, at]
        if ((least[column] as number) < step) [step, next] = [least[column] as number, column]
      }
      for (let column = 0; column <= size; column++) {
        if (seen[column]) {
          rowPrice[rowOf[column] as number] = (rowPrice[rowOf[column] as number] as number) + step
          columnPrice[column] = (columnPrice[column] as number) - step
        } else least[column] = (least[column] as number) - step
      }
      at = next
    } while (rowOf[at] !== 0)
    for (let column = at; column !== 0; column = before[column] as number)
      rowOf[column] = rowOf[before[column] as number] as number
  }
  let sum = 0
  for (let column = 1; column <= size; column++) sum -= cost(rowOf[column] as number, column)
  return sum
}

const numbers = (size: number): number[] => Array.from({ length: size + 1 }, () => 0)
