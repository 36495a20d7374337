import type { Page } from "../blocks/block.ts"
import { FEATURES, type Form, featureNames } from "./feature-list.ts"
import { firstPassWriter } from "./features/first-pass.ts"
import { askForest, toLikelihood } from "./forest.ts"
import { type Known, type PageView, toPageView } from "./page-view.ts"
import { type Weights, weightsFor } from "./weights.ts"

/** How likely a block is one of the article's body, and the kinds of features that say so most. */
export interface Verdict {
  /** 0 to 1. */
  likely: number
  because: readonly string[]
}

/** So many kinds of features are named. */
const NAMED = 2

/**
 * Judges every block of a page: boosted decision trees over named features, twice, so that the second look knows what the
 * first found of the blocks around. Hidden blocks are not of the body. Linear in the page's blocks.
 */
export function classifyBlocks(page: Page, known: Known, weights?: Weights): Verdict[] {
  const form: Form = page.tree ? "html" : "dump"
  const { odds, first, second } = weights ?? weightsFor(form)
  const view = toPageView(page, known, odds)
  const names = featureNames(form, "second")
  const kinds = names.map((name) => name.slice(0, name.indexOf(".")))
  const rows = firstRows(view, form, names.length)
  const likely = Float32Array.from(rows, (row) => (row ? toLikelihood(askForest(first, row)) : 0))
  const write = firstPassWriter(view, likely)
  const from = names.length - (names.length - featureNames(form, "first").length)
  return rows.map((row, index) => {
    if (!row) return NEVER
    write(index, row, from)
    const shares = new Float32Array(names.length)
    const sum = askForest(second, row, shares)
    return { likely: toLikelihood(sum), because: strongest(shares, kinds, Math.sign(sum)) }
  })
}

const NEVER: Verdict = { likely: 0, because: [] }

/** A row a block, with room for the second pass; null for a hidden one. */
export function firstRows(view: PageView, form: Form, width: number): (Float32Array | null)[] {
  return view.blocks.map((_, index) => {
    if (view.hidden[index]) return null
    const row = new Float32Array(width)
    let at = 0
    for (const group of FEATURES[form]) {
      group.write(view, index, row, at)
      at += group.names.length
    }
    return row
  })
}

/** The kinds of features that speak most for a verdict. */
function strongest(shares: Float32Array, kinds: readonly string[], sign: number): string[] {
  const byKind = new Map<string, number>()
  for (const [at, share] of shares.entries()) {
    const kind = kinds[at] ?? ""
    byKind.set(kind, (byKind.get(kind) ?? 0) + share * sign)
  }
  return [...byKind]
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(([kind]) => kind)
}
