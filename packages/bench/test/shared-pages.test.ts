import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { describe, expect, test } from "vitest"
import { scorePage } from "../src/pages/score-page.ts"
import { precision, recall } from "../src/score/tally.ts"
import { SHARED, isShared } from "./shared-folder.ts"

type Tokens = (text: string) => string[]

/** What is compared of the metrics that others wrote. */
interface Metrics {
  shingleTpFpFn: (gold: string, found: string, tokens?: Tokens) => [number, number, number]
  prf: (counts: [number, number, number]) => { p: number; r: number; f: number }
  bagF1: (gold: string, found: string, tokens?: Tokens) => { f: number }
  exact: (gold: string, found: string, tokens?: Tokens) => number
  snippets: (required: string[], forbidden: string[], found: string) => [number, number, number, number]
  tokensCjk: Tokens
}

const FILE = "eval/pages/metrics.mjs"
const SAME = "pages score as the folder's scorer has them"
if (!isShared(FILE)) console.log(`skipped: ${SAME}, which needs ../shared/${FILE}`)

const BODY =
  "The old wall by the harbour gave way at noon on Monday. Nobody who stood near it was hurt, the mayor said.\n\nThe Wall’s stones had lain there for 300 years."

const PAIRS: [name: string, gold: string, found: string][] = [
  ["the same", BODY, BODY],
  ["nothing", BODY, ""],
  ["other white space and marks", BODY, BODY.replace(/\s+/g, "\n").replaceAll(".", "!")],
  ["other case", BODY, BODY.toUpperCase()],
  ["an advert more", BODY, `${BODY}\nSubscribe to our newsletter and never miss a wall`],
  ["the first sentence alone", BODY, BODY.slice(0, 55)],
  ["twice", BODY, `${BODY}\n${BODY}`],
  ["three words of it", BODY, "The old wall"],
  [
    "Japanese, a sentence less",
    "城壁は正午に壊れた。けが人はいなかった。市長がNHKに語った。",
    "城壁は正午に壊れた。市長がNHKに語った。",
  ],
]

describe.skipIf(!isShared(FILE))(SAME, async () => {
  const metrics = isShared(FILE) ? ((await import(pathToFileURL(join(SHARED, FILE)).href)) as Metrics) : null
  const page = { file: "1", id: "1" }
  const result = { file: "1", title: null, author: [], date: null, ms: 0 }

  test.for(PAIRS)("%s", ([, text, found], { skip }) => {
    if (!metrics) return skip()
    const isMultilingual = /\p{Script=Hiragana}/u.test(text)
    const tokens = isMultilingual ? [metrics.tokensCjk] : []
    const { body, words, exact } = scorePage({ ...page, text }, { ...result, text: found }, isMultilingual)
    const theirs = metrics.prf(metrics.shingleTpFpFn(text, found, ...tokens))
    expect(body && [precision(body), recall(body)]).toEqual([
      expect.closeTo(theirs.p, 10),
      expect.closeTo(theirs.r, 10),
    ])
    expect(words).toBeCloseTo(metrics.bagF1(text, found, ...tokens).f, 10)
    expect(Number(exact)).toBe(metrics.exact(text, found, ...tokens))
  })

  test("snippets", ({ skip }) => {
    if (!metrics) return skip()
    const [required, forbidden] = [
      ["gave way", "the  mayor"],
      ["stones", "newsletter"],
    ]
    const { snippets } = scorePage({ ...page, with: required, without: forbidden }, { ...result, text: BODY }, false)
    const [right, wrong, missing] = metrics.snippets(required, forbidden, BODY)
    expect(snippets).toEqual({ right, wrong, missing })
  })
})
