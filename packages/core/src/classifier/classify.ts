import type { Page } from "../blocks/block.ts"
import { FEATURES, type Form, featureNames } from "./feature-list.ts"
import { firstPassWriter } from "./features/first-pass.ts"
import { askForest, type Forest, shareOut, toLikelihood } from "./forest.ts"
import { type Known, type PageView, toPageView } from "./page-view.ts"
import { type Weights, weightsFor } from "./weights.ts"

/** How likely a block is one of the article's body. */
export interface Verdict {
  /** 0 to 1. */
  likely: number
  /** The kinds of features that say so most, worked out when asked for. */
  because: () => readonly string[]
}

/** A block that the first pass finds less likely than this is not asked about again. */
const HOPELESS = 0.003
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
  const width = featureNames(form, "second").length
  const rows = firstRows(view, form, width)
  const likely = new Float32Array(page.blocks.length)
  for (let index = 0; index < likely.length; index++) {
    if (!view.hidden[index]) likely[index] = toLikelihood(askForest(first, rows, index * width))
  }
  const write = firstPassWriter(view, likely)
  const from = featureNames(form, "first").length
  return page.blocks.map(({ index }) => {
    const before = likely[index] ?? 0
    const at = index * width
    if (before < HOPELESS) {
      const because = () => (view.hidden[index] ? [] : strongest(first, rows, at, form, -1))
      return { likely: before, because }
    }
    write(index, rows, at + from)
    const sum = askForest(second, rows, at)
    return { likely: toLikelihood(sum), because: () => strongest(second, rows, at, form, Math.sign(sum)) }
  })
}

/** The features of all blocks, a row of this width a block, with room for the second pass; a hidden block's are 0. */
export function firstRows(view: PageView, form: Form, width: number): Float32Array {
  const rows = new Float32Array(view.blocks.length * width)
  for (let index = 0; index < view.blocks.length; index++) {
    if (view.hidden[index]) continue
    let at = index * width
    for (const group of FEATURES[form]) {
      group.write(view, index, rows, at)
      at += group.names.length
    }
  }
  return rows
}

/** The kinds of features that speak most for a verdict. */
function strongest(forest: Forest, rows: Float32Array, at: number, form: Form, sign: number): string[] {
  const { kinds, kindOf } = KINDS[form]
  const shares = new Float64Array(kinds.length)
  shareOut(forest, rows, at, (feature, share) => {
    const kind = kindOf[feature] as number
    shares[kind] = (shares[kind] as number) + share * sign
  })
  return kinds
    .map((kind, index) => ({ kind, share: shares[index] as number }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, NAMED)
    .map(({ kind }) => kind)
}

/** The kinds of a form's features, and the place of each feature's kind among them: looked up for every node of every tree. */
const KINDS = { html: toKinds("html"), dump: toKinds("dump") } satisfies Record<Form, unknown>

function toKinds(form: Form): { kinds: readonly string[]; kindOf: Uint8Array } {
  const all = featureNames(form, "second").map((name) => name.split(".")[0] as string)
  const kinds = [...new Set(all)]
  return { kinds, kindOf: Uint8Array.from(all, (kind) => kinds.indexOf(kind)) }
}
