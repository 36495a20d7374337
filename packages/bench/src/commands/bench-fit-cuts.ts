import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { CUT_LETTERS } from "@corpus/core/training"
import { isThere, setFolder, whereToGet } from "./bench-data.ts"
import { PAGE_SETS, type PageSet } from "../pages/page-sets.ts"
import { FOLDS, foldOf } from "../pages/part.ts"
import { readPages } from "../pages/read-pages.ts"
import { REPOSITORY } from "../repository.ts"
import { type CutLesson, cutLesson } from "../train/cut-lessons.ts"
import { fitCuts, judgeCuts } from "../train/fit-cuts.ts"

/** Of each collection at most so many dumps are learned from, so that none drowns the others. */
const MOST: Readonly<Record<string, number>> = {
  "scrapinghub": 99,
  "fundus": 200,
  "daniel": 200,
  "wcxb-dev": 300,
  "trafilatura": 200,
  "htmldate": 130,
}

const TABLE = join(REPOSITORY, "packages/core/src/blocks/lexicon/cut-weights.ts")
/** The letters of a line of the table. */
const LINE = 110

export interface FitCutsOptions {
  /** Judge sites that were not learned from, instead of writing the table. */
  validate?: boolean
}

/** Fits the weights by which a page on one line is cut, on the line ends of the development part's dumps, and writes them where core reads them. */
export function benchFitCuts({ validate = false }: FitCutsOptions): void {
  for (const set of setsOfDumps()) if (!isThere(set)) console.error(whereToGet(set))
  const lessons = readLessons()
  if (lessons.length === 0) return
  if (validate) {
    const isJudged = ({ fold }: (typeof lessons)[number]) => fold === FOLDS - 2
    const weights = fitCuts(lessons.filter((one) => !isJudged(one)).map(({ lesson }) => lesson))
    const { precision, recall } = judgeCuts(
      lessons.filter(isJudged).map(({ lesson }) => lesson),
      weights,
    )
    const f = (2 * precision * recall) / (precision + recall)
    return console.log(`F ${f.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`)
  }
  const weights = fitCuts(lessons.map(({ lesson }) => lesson))
  writeFileSync(TABLE, toTable(weights))
  console.log(`${TABLE}: ${weights.filter((weight) => weight !== 0).length} weights of ${lessons.length} dumps`)
}

/** In the order in which they are learned from. */
const setsOfDumps = (): PageSet[] =>
  Object.keys(MOST).flatMap((name) => PAGE_SETS.find((set) => set.name === name) ?? [])

function readLessons(): { lesson: CutLesson; fold: number }[] {
  return setsOfDumps()
    .filter(isThere)
    .flatMap((set) =>
      readPages(setFolder(set), "dump", "development")
        .slice(0, MOST[set.name])
        .flatMap(({ gold, read }) => {
          const lesson = cutLesson(new TextDecoder().decode(read()), gold.text)
          return lesson ? [{ lesson, fold: foldOf(gold) }] : []
        }),
    )
}

function toTable(weights: Int8Array): string {
  const letters = Array.from(weights, (weight) => CUT_LETTERS[weight + CUT_LETTERS.length / 2]).join("")
  const lines = letters.match(new RegExp(`.{1,${LINE}}`, "g")) ?? []
  return `/**
 * How much each form of words around a space speaks for a new block there, an eighth of a logit a step, \`g\` for none: the tables
 * that \`cut-scores.ts\` indexes, one after the other. Fitted by logistic regression (\`bench fit-cuts\`) on the line ends of text
 * dumps of news pages in some forty languages, each run together to one line.
 */
export const CUT_WEIGHTS =
  ${lines.map((line) => `"${line}"`).join(" +\n  ")}
`
}
