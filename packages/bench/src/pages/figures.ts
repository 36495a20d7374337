import { type Tally, f1, harmonicMean, precision, recall } from "../score/tally.ts"
import type { PageScore } from "./score-page.ts"

/** What is said of many pages, made of sums over them: so any choice of pages has it, and a resampling of them is cheap. */
export interface Figure {
  name: string
  what: string
  /** What a page adds to the sums; null of one without an answer. */
  of: (page: PageScore) => number[] | null
  value: (sums: readonly number[]) => number
  /** Is less of it better? */
  isBad?: boolean
}

/** An F of a body below this is a page gone wrong. */
export const WRONG_BELOW = 0.8

const ratio = ([part = 0, whole = 0]: readonly number[]) => (whole === 0 ? 0 : part / whole)
const share = (answer: boolean | null) => (answer === null ? null : [Number(answer), 1])

/** Mean of the pages with any text found, and of those that should have some, as scrapinghub's benchmark has it. */
const SHINGLES = ({ body }: PageScore) => {
  if (!body) return null
  const { right, wrong, missing } = body
  const [found, wanted] = [right + wrong > 0, right + missing > 0]
  return [found ? precision(body) : 0, Number(found), wanted ? recall(body) : 0, Number(wanted)]
}

const toTally = ([right = 0, wrong = 0, missing = 0]: readonly number[]): Tally => ({ right, wrong, missing })

export const FIGURES: readonly Figure[] = [
  {
    name: "shF",
    what: "runs of four words that body and answer share: harmonic mean of the pages' mean precision and mean recall",
    of: SHINGLES,
    value: (sums) => harmonicMean(ratio(sums.slice(0, 2)), ratio(sums.slice(2))),
  },
  { name: "P", what: "that precision", of: SHINGLES, value: (sums) => ratio(sums.slice(0, 2)) },
  { name: "R", what: "that recall", of: SHINGLES, value: (sums) => ratio(sums.slice(2)) },
  {
    name: "words",
    what: "mean F1 of the words in lower case, whatever their order",
    of: ({ words }) => (words === null ? null : [words, 1]),
    value: ratio,
  },
  { name: "exact", what: "pages with the very words of the answer", of: ({ exact }) => share(exact), value: ratio },
  {
    name: "wrong",
    what: `pages with an F of those runs below ${WRONG_BELOW}`,
    of: ({ body }) => (body ? [Number(f1(body) < WRONG_BELOW), 1] : null),
    value: ratio,
    isBad: true,
  },
  {
    name: "snippets",
    what: "F1 of snippets that the body has to have and has not to have",
    of: ({ snippets }) => (snippets ? [snippets.right, snippets.wrong, snippets.missing] : null),
    value: (sums) => f1(toTally(sums)),
  },
  { name: "title", what: "pages with the same letters and digits", of: ({ title }) => share(title), value: ratio },
  { name: "authors", what: "pages with the same set of names", of: ({ authors }) => share(authors), value: ratio },
  { name: "date", what: "pages with the same day", of: ({ date }) => share(date), value: ratio },
]
