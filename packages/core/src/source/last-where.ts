/** Binary search: the last index below `length` for which a test holds that holds up to some index and not after; -1 for none. */
export function lastWhere(length: number, holds: (index: number) => boolean): number {
  let low = -1
  let high = length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
