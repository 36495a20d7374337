import {
  featureNames,
  firstPassWriter,
  firstRows,
  type Form,
  readOdds,
  readWeights,
  toPageView,
  type WrittenWeights,
} from "@corpus/core/training"
import { askForest, readForest, toLikelihood } from "@corpus/core/training"
import { growForest, type Lesson, type Training } from "./boosted-trees.ts"
import { type Example, isHidden } from "./examples.ts"
import { learnOdds, type OddsTables } from "./odds-tables.ts"

export type WrittenForm = WrittenWeights["forms"][Form]

/** How much a page of a set counts: those that are mostly no news count for less, and so do those that answer with snippets. */
const SET_WEIGHT: Readonly<Record<string, number>> = { "wcxb-dev": 0.4, "trafilatura": 0.6 }
/** As long is a page taken to be of which only snippets are known, in words. */
const USUAL_PAGE = 400
/** A page of few words counts for not much more than one of many, and no block for more than this. */
const SHORTEST_PAGE = 100
const HEAVIEST = 30
/** Of blocks that are nothing but a short link one in so many is learned from, with their weight. */
const LINKS_KEPT = 4
/** Parts into which the sites are dealt so that the second pass learns from what the first says of sites it has not seen. */
const PARTS = 2
/**
 * Parts into which they are dealt so that no page is learned from with odds that its own answers went into. Cross-validated, F
 * gains 0.001 to 0.002 on pages and loses 0.002 to 0.004 on dumps, whose words alone have odds: each is met too seldom then.
 */
const ODDS_PARTS: Readonly<Record<Form, number>> = { html: 5, dump: 1 }

/** Learns the weights of one form from examples. */
export function learnWeights(examples: readonly Example[], form: Form, training: Training): WrittenForm {
  const sites = [...new Set(examples.map(({ site }) => site))]
  const placeOf = new Map(sites.map((site, at) => [site, at]))
  const place = ({ site }: Example) => placeOf.get(site) ?? 0
  const parts = ODDS_PARTS[form]
  const views = Array.from({ length: parts }, (_, part) => {
    const isIn = (example: Example) => Math.floor(place(example) / PARTS) % parts === part
    const odds = learnOdds(parts > 1 ? examples.filter((example) => !isIn(example)) : examples)
    return examples.filter(isIn).map((example) => toRows(example, form, odds))
  }).flat()
  const width = featureNames(form, "first").length
  for (let part = 0; part < PARTS; part++) {
    const isIn = ({ example }: Viewed) => place(example) % PARTS === part
    const forest = readForest(
      growForest(
        toLesson(
          views.filter((view) => !isIn(view)),
          width,
        ),
        { ...training, seed: training.seed + part + 1 },
      ),
    )
    for (const { view, rows } of views.filter(isIn)) {
      const likely = Float32Array.from(rows, (row) =>
        row ? toLikelihood(askForest(forest, row, [0])[0] as number) : 0,
      )
      const write = firstPassWriter(view, likely)
      for (const [index, row] of rows.entries()) if (row) write(index, row, width)
    }
  }
  const first = growForest(toLesson(views, width), training)
  const second = growForest(toLesson(views, featureNames(form, "second").length), training)
  return { features: featureNames(form, "second"), odds: learnOdds(examples), first, second }
}

interface Viewed {
  example: Example
  view: ReturnType<typeof toPageView>
  rows: (Float32Array | null)[]
}

function toRows(example: Example, form: Form, odds: OddsTables): Viewed {
  const view = toPageView(example.page, example.known, readOdds(odds))
  const width = featureNames(form, "second").length
  const all = firstRows(view, form, width)
  const rows = view.blocks.map((_, index) =>
    view.unasked[index] ? null : all.subarray(index * width, (index + 1) * width),
  )
  return { example, view, rows }
}

/** The shown blocks with a clear answer, up to a width of their rows. */
function toLesson(views: readonly Viewed[], width: number): Lesson {
  const lesson: Lesson = { rows: [], isBody: [], weights: [] }
  for (const { example, view, rows } of views) {
    const { answers, words, isBody, known, set } = example
    const page = (SET_WEIGHT[set] ?? 1) / ((answers[0]?.length ?? USUAL_PAGE) + SHORTEST_PAGE)
    for (const [index, row] of rows.entries()) {
      const answer = isBody[index]
      if (!row || answer === null || answer === undefined || isHidden(known, index)) continue
      const isShortLink = (view.links[index] ?? 0) > 0.8 && (view.length[index] ?? 0) < 80 && !answer
      if (isShortLink && index % LINKS_KEPT !== 0) continue
      lesson.rows.push(row.subarray(0, width))
      lesson.isBody.push(answer)
      lesson.weights.push(((words[index]?.length ?? 0) + 2) * page * (isShortLink ? LINKS_KEPT : 1))
    }
  }
  const scale = lesson.rows.length / lesson.weights.reduce((sum, weight) => sum + weight, 0)
  return { ...lesson, weights: lesson.weights.map((weight) => Math.min(HEAVIEST, weight * scale)) }
}

/** Weights that know one form alone, for measuring. */
export function onlyForm(form: Form, written: WrittenForm): ReturnType<typeof readWeights> {
  return readWeights({ forms: { html: written, dump: written } }, form)
}
