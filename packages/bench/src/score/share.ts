/** How many of so many. */
export interface Share {
  right: number
  of: number
}

/** The share as a number from 0 to 1; of nothing, all is right. */
export function rate({ right, of }: Share): number {
  return of === 0 ? 1 : right / of
}

/** The share of the items for which a question has the answer yes. */
export function shareOf<T>(items: Iterable<T>, isRight: (item: T) => boolean): Share {
  const share = { right: 0, of: 0 }
  for (const item of items) {
    share.of += 1
    if (isRight(item)) share.right += 1
  }
  return share
}

export function sumShares(shares: Iterable<Share>): Share {
  const sum = { right: 0, of: 0 }
  for (const { right, of } of shares) {
    sum.right += right
    sum.of += of
  }
  return sum
}
