import type { Form } from "./feature-list.ts"
import { featureNames } from "./feature-list.ts"
import { type Forest, readForest, type WrittenForest } from "./forest.ts"
import { wordKey } from "../blocks/word-key.ts"
import type { Odds } from "./odds.ts"
import blocks from "./weights/blocks.json" with { type: "json" }

/** Tables of odds, by name and by word. */
export type WrittenOdds = Readonly<Record<keyof Odds, Readonly<Record<string, number>>>>

/** The file of weights: for each form the names of features by their places, tables of odds, and a forest for each pass. */
export interface WrittenWeights {
  forms: Readonly<
    Record<
      Form,
      {
        features: readonly string[]
        odds: WrittenOdds
        first: WrittenForest
        second: WrittenForest
      }
    >
  >
}

/** What judges the blocks of one form. */
export interface Weights {
  odds: Odds
  first: Forest
  second: Forest
}

const read = new Map<Form, Weights>()

/** The weights of a form, read when first asked for. */
export function weightsFor(form: Form): Weights {
  let weights = read.get(form)
  if (!weights) read.set(form, (weights = readWeights(blocks, form)))
  return weights
}

export function readWeights(written: WrittenWeights, form: Form): Weights {
  const { features, odds, first, second } = written.forms[form]
  const expected = featureNames(form, "second")
  if (features.join() !== expected.join())
    throw new RangeError(`The weights for ${form} are for other features: train them again.`)
  return {
    odds: readOdds(odds),
    first: readForest(first),
    second: readForest(second),
  }
}

export function readOdds({ own, around, word }: WrittenOdds): Odds {
  const read = (table: WrittenOdds["own"]) =>
    new Map(Object.entries(table).map(([name, value]) => [wordKey(name), value]))
  return { own: read(own), around: read(around), word: read(word) }
}
