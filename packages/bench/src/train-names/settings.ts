import type { Packing } from "./pack-weights.ts"
import type { Passes } from "./train-passes.ts"

/** How the weights that ship are learned and packed: two readings, the first of them smaller. */
export const SHIPPED: { passes: Passes; packings: Packing[] } = {
  passes: {
    first: { epochs: 4, rate: 0.1, l1: 2.5, l2: 3, least: 3, seed: 1 },
    second: { epochs: 5, rate: 0.1, l1: 1, l2: 3, least: 2, seed: 1 },
    folds: 3,
  },
  packings: [
    { steps: 24, least: 2 },
    { steps: 32, least: 2 },
  ],
}

/** How the code is checked against the literature, on a set whose weights never ship. */
export const CHECKED: Passes = {
  first: { epochs: 8, rate: 0.1, l1: 0.1, l2: 3, least: 2, seed: 1 },
  second: { epochs: 8, rate: 0.1, l1: 0.1, l2: 3, least: 2, seed: 1 },
  folds: 3,
}
