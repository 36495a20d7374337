import type { Page } from "../blocks/block.ts"
import { FEATURES, featureKinds, type Form, featureNames } from "./feature-list.ts"
import { firstPassWriter } from "./features/first-pass.ts"
import { askForest, type Forest, shareOut, toLikelihood } from "./forest.ts"
import { type Known, type PageView, toPageView } from "./page-view.ts"
import { type Weights, weightsFor } from "./weights.ts"

/** How likely a block is one of the article's body. */
export interface Verdict {
  /** 0 to 1. */
  likely: number
  /** The kinds of features that say so most, worked out when asked for. */
  because(): readonly string[]
}

/** A block that the first pass finds less likely than this is not asked about again. */
const HOPELESS = 0.003

/**
 * Judges every block of a page: boosted decision trees over named features, twice, so that the second look knows what the
 * first found of the blocks around. What is hidden, and what stands in the page's navigation or footer, is not of the body. Linear in the page's blocks.
 */
export function classifyBlocks(page: Page, known: Known, weights?: Weights): Verdict[] {
  const form: Form = page.tree ? "html" : "dump"
  const { odds, first, second } = weights ?? weightsFor(form)
  const view = toPageView(page, known, odds)
  const width = featureNames(form, "second").length
  const rows = firstRows(view, form, width)
  const likely = new Float32Array(page.blocks.length)
  const ask = (forest: Forest, indexes: readonly number[]) =>
    askForest(
      forest,
      rows,
      indexes.map((index) => index * width),
    )
  const asked = page.blocks.flatMap(({ index }) => (view.unasked[index] ? [] : index))
  ask(first, asked).forEach((sum, at) => (likely[asked[at] as number] = toLikelihood(sum)))
  const write = firstPassWriter(view, likely)
  const from = featureNames(form, "first").length
  const verdicts = page.blocks.map(({ index }): Verdict =>
    view.unasked[index] ? UNASKED : new RowVerdict(first, rows, index * width, form, likely[index] as number, -1),
  )
  const again = asked.filter((index) => (likely[index] as number) >= HOPELESS)
  for (const index of again) write(index, rows, index * width + from)
  ask(second, again).forEach((sum, at) => {
    const index = again[at] as number
    verdicts[index] = new RowVerdict(second, rows, index * width, form, toLikelihood(sum), Math.sign(sum))
  })
  return verdicts
}

const UNASKED: Verdict = { likely: 0, because: () => [] }

/** What a forest says of the row of a block. A class for the reason that `source/html-token.ts` gives. */
class RowVerdict implements Verdict {
  readonly #forest: Forest
  readonly #rows: Float32Array
  readonly #at: number
  readonly #form: Form
  readonly likely: number
  readonly #sign: number

  constructor(forest: Forest, rows: Float32Array, at: number, form: Form, likely: number, sign: number) {
    this.#forest = forest
    this.#rows = rows
    this.#at = at
    this.#form = form
    this.likely = likely
    this.#sign = sign
  }

  because(): string[] {
    return strongest(this.#forest, this.#rows, this.#at, this.#form, this.#sign)
  }
}

/** The features of all blocks, a row of this width a block, with room for the second pass; all 0 for a block that nobody asks about. */
export function firstRows(view: PageView, form: Form, width: number): Float32Array {
  const rows = new Float32Array(view.blocks.length * width)
  let from = 0
  // A group for all blocks and then the next: what runs is the same code for long.
  for (const group of FEATURES[form]) {
    for (let index = 0; index < view.blocks.length; index++)
      if (!view.unasked[index]) group.write(view, index, rows, index * width + from)
    from += group.names.length
  }
  return rows
}

/** Room for a share of each kind: asked for often, it would cost more to make than to use. */
const shares = new Float64Array(32)

/** The kinds of features that speak most for a verdict, at most two. */
function strongest(forest: Forest, rows: Float32Array, at: number, form: Form, sign: number): string[] {
  const { kinds, kindOf } = featureKinds(form)
  shares.fill(0)
  shareOut(forest, rows, at, kindOf, shares)
  let [first, second] = [-1, -1]
  const of = (kind: number) => (shares[kind] ?? 0) * sign
  for (let kind = 0; kind < kinds.length; kind++) {
    if (of(kind) <= 0) continue
    if (first < 0 || of(kind) > of(first)) [first, second] = [kind, first]
    else if (second < 0 || of(kind) > of(second)) second = kind
  }
  return [first, second].flatMap((kind) => kinds[kind] ?? [])
}
