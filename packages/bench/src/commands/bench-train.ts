import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Form } from "@corpus/core/training"
import { isThere, setFolder } from "./bench-data.ts"
import { PAGE_SETS } from "../pages/page-sets.ts"
import { readPages } from "../pages/read-pages.ts"
import { REPOSITORY } from "../repository.ts"
import { toTable } from "../to-table.ts"
import type { Training } from "../train/boosted-trees.ts"
import { crossValidate } from "../train/cross-validate.ts"
import { type Example, toExample } from "../train/examples.ts"
import { learnWeights } from "../train/learn-weights.ts"

/** Collections with whole bodies whose licences let weights be made from them: MIT, MIT and CC BY. */
const TRAINING_SETS = ["scrapinghub", "fundus", "wcxb-dev"]

const TRAINING: Record<Form, Training> = {
  html: { trees: 120, leaves: 16, rate: 0.1, seed: 1 },
  dump: { trees: 120, leaves: 16, rate: 0.1, seed: 1 },
}

const WEIGHTS = join(REPOSITORY, "packages/core/src/classifier/weights/blocks.json")

/** The file of weights is no longer than this, in bytes. */
const LONGEST = 150_000

export interface TrainOptions {
  /** Judge sites that were not learned from, instead of writing weights. */
  validate?: boolean
  form?: Form
}

/** Learns the weights of the block classifier from the development part of public pages, and writes them where core reads them. */
export async function benchTrain({ validate, form: only }: TrainOptions): Promise<void> {
  const forms = (["html", "dump"] as const).filter((form) => only === undefined || form === only)
  if (validate) {
    for (const form of forms) {
      const scores = crossValidate(await readExamples(form), form, TRAINING[form])
      const rows = scores.map(({ set, pages, f, precision, recall, poor }) => [set, String(pages), ...[f, precision, recall, poor].map((share) => share.toFixed(4))])
      console.log(`${form}\n${toTable(["set", "pages", "shF", "P", "R", "below 0.8"], rows)}`)
    }
    return
  }
  const html = learnWeights(await readExamples("html"), "html", TRAINING.html)
  const dump = learnWeights(await readExamples("dump"), "dump", TRAINING.dump)
  const text = toText({ forms: { html, dump } })
  if (text.length > LONGEST) throw new RangeError(`The weights take ${text.length} bytes, more than ${LONGEST}: grow fewer trees.`)
  writeFileSync(WEIGHTS, text)
  console.log(`${WEIGHTS}: ${text.length} bytes`)
}

async function readExamples(form: Form): Promise<Example[]> {
  const examples: Example[] = []
  for (const set of PAGE_SETS.filter((set) => TRAINING_SETS.includes(set.name) && isThere(set))) {
    for (const page of readPages(setFolder(set), form, "development")) {
      const example = await toExample(page, set, form)
      if (example) examples.push(example)
    }
  }
  return examples
}

/** A tree a line; everything else short. */
function toText(weights: object): string {
  return `${JSON.stringify(weights).replaceAll(/"trees":\[("[^\]]*")\]/g, (_, trees: string) => `"trees":[\n${trees.replaceAll('","', '",\n"')}\n]`)}\n`
}
