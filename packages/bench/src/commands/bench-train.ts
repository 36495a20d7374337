import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Form } from "@corpus/core/training"
import { isThere, setFolder, whereToGet } from "./bench-data.ts"
import { PAGE_SETS, type PageSet } from "../pages/page-sets.ts"
import type { Part } from "../pages/part.ts"
import { readPages } from "../pages/read-pages.ts"
import { REPOSITORY } from "../repository.ts"
import { toTable } from "../to-table.ts"
import type { Training } from "../train/boosted-trees.ts"
import { crossValidate } from "../train/cross-validate.ts"
import { type Example, toExample, toTrimmed } from "../train/examples.ts"
import { learnWeights } from "../train/learn-weights.ts"

/** Collections whose licences let weights be made from them: MIT, MIT, CC BY and Apache; the last answers with snippets. */
const TRAINING_SETS = PAGE_SETS.filter(({ name }) =>
  ["scrapinghub", "fundus", "wcxb-dev", "trafilatura"].includes(name),
)

const TRAINING: Record<Form, Training> = {
  html: { trees: 150, leaves: 16, rate: 0.1, seed: 1 },
  dump: { trees: 150, leaves: 16, rate: 0.1, seed: 1 },
}

const WEIGHTS = join(REPOSITORY, "packages/core/src/classifier/weights/blocks.json")

/** The file of weights is no longer than this, in bytes. */
const LONGEST = 150_000

export interface TrainOptions {
  /** Judge sites that were not learned from, instead of writing weights. */
  validate?: boolean
  form?: Form
  /** Learn from pages of these sites only; from all unless said. */
  part?: Part
}

/**
 * Learns the weights of the block classifier from public pages, and writes them where core reads them.
 * Weights of fewer pages would be others: where a set is not there it says where it can be had, and does nothing.
 */
export async function benchTrain({ validate, form: only, part }: TrainOptions): Promise<void> {
  const absent = TRAINING_SETS.filter((set) => !isThere(set))
  if (absent.length > 0) return console.log(absent.map(whereToGet).join("\n"))
  const forms = (["html", "dump"] as const).filter((form) => only === undefined || form === only)
  if (validate) {
    for (const form of forms) {
      const scores = crossValidate(await readExamples(form, part), form, TRAINING[form])
      const rows = scores.map(({ set, pages, f, precision, recall, poor }) => [
        set,
        String(pages),
        ...[f, precision, recall, poor].map((share) => share.toFixed(4)),
      ])
      console.log(`${form}\n${toTable(["set", "pages", "shF", "P", "R", "below 0.8"], rows)}`)
    }
    return
  }
  const html = learnWeights(await readExamples("html", part), "html", TRAINING.html)
  const dump = learnWeights(await readExamples("dump", part), "dump", TRAINING.dump)
  const text = toText({ forms: { html, dump } })
  if (text.length > LONGEST)
    throw new RangeError(`The weights take ${text.length} bytes, more than ${LONGEST}: grow fewer trees.`)
  writeFileSync(WEIGHTS, text)
  console.log(`${WEIGHTS}: ${text.length} bytes`)
}

async function readExamples(form: Form, part: Part | undefined): Promise<Example[]> {
  const examples: Example[] = []
  for (const set of TRAINING_SETS) {
    for (const [at, page] of readPages(setFolder(set), form, part).entries()) {
      const example = await toExample(page, set, form)
      if (!example) continue
      examples.push(example)
      if (form === "dump" && at % TRIMMED_EVERY === 0) {
        const rest = RESTS[(at / TRIMMED_EVERY) % RESTS.length]
        const trimmed = rest && (await toTrimmed(example, page.gold, set, rest))
        if (trimmed) examples.push(trimmed)
      }
    }
    // Wrapped dumps, and dumps on one line.
    if (form === "dump") examples.push(...(await readOtherForms(set, part)))
  }
  return examples
}

/** One dump in so many is learned from a second time as if its scraper had left out most of what stands around the article. */
const TRIMMED_EVERY = 2
const RESTS = [
  { before: 2, after: 0 },
  { before: 4, after: 3 },
  { before: 10, after: 12 },
  { before: 1, after: 6 },
  { before: 0, after: 1 },
  { before: 20, after: 15 },
]
/** One dump in so many is learned from in another form too. */
const OTHER_FORM_EVERY = 3

async function readOtherForms(set: PageSet, part: Part | undefined): Promise<Example[]> {
  const examples: Example[] = []
  for (const [from, form] of (["dump72", "line"] as const).entries()) {
    for (const [at, page] of readPages(setFolder(set), form, part).entries()) {
      const example = at % OTHER_FORM_EVERY === from ? await toExample(page, set, "dump") : null
      if (example) examples.push(example)
    }
  }
  return examples
}

/** A tree a line; everything else short. */
function toText(weights: object): string {
  return `${JSON.stringify(weights).replaceAll(/"trees":\[("[^\]]*")\]/g, (_, trees: string) => `"trees":[\n${trees.replaceAll('","', '",\n"')}\n]`)}\n`
}
