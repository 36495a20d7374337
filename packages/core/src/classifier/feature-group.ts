import type { PageView } from "./page-view.ts"

/** Features of one kind. */
export interface FeatureGroup {
  /** Named `kind.what`; `write` gives them in this order. */
  names: readonly string[]
  /** Writes the features of a block into its row, from a place on. */
  write(view: PageView, index: number, row: Float32Array, at: number): void
}
