import { createCapture } from "@corpus/core"
import { type Form, type Known, type Page, readForTraining } from "@corpus/core/training"
import type { PageGold } from "../pages/page-gold.ts"
import type { PageSet } from "../pages/page-sets.ts"
import { foldOf } from "../pages/part.ts"
import type { GoldPage } from "../pages/read-pages.ts"
import { siteOf } from "../pages/site.ts"
import { multilingualTokens, wordTokens } from "../pages/tokens.ts"
import { normalize } from "../score/normalize.ts"
import { alignedShares } from "./align.ts"

/** A page to learn from. */
export interface Example {
  set: string
  site: string
  fold: number
  page: Page
  known: Known
  /** The words of each block; none of a hidden one. */
  words: string[][]
  /** The bodies that are right, as words: with the standfirst, and without where it is optional. */
  answers: string[][]
  /** For each block, whether it is of the body; null where the answers differ or say nothing. */
  isBody: (boolean | null)[]
}

/** Reads a page and aligns its blocks with its answer; null for a page without an answer, or one that cannot be read. */
export async function toExample({ gold, read }: GoldPage, set: PageSet, form: Form): Promise<Example | null> {
  return exampleOf(gold, read(), set, form)
}

/**
 * A dump whose scraper left out most of what stands around the article: so many blocks before and after it are left.
 *
 * @param rest how many, and how many of them before.
 */
export async function toTrimmed(
  example: Example,
  gold: PageGold,
  set: PageSet,
  rest: { before: number; after: number },
): Promise<Example | null> {
  const { page, isBody } = example
  const first = page.blocks[Math.max(0, isBody.indexOf(true) - rest.before)]
  const last = page.blocks[Math.min(page.blocks.length - 1, isBody.lastIndexOf(true) + rest.after)]
  if (!first || !last || isBody.indexOf(true) < 0) return null
  return exampleOf(gold, new TextEncoder().encode(page.source.slice(first.start, last.end)), set, "dump")
}

async function exampleOf(gold: PageGold, bytes: Uint8Array, set: PageSet, form: Form): Promise<Example | null> {
  const answers = [gold.text, gold.nosummary].filter((text) => text !== undefined)
  if (answers.length === 0 && !gold.with) return null
  const mediaType = form === "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8"
  const capture = await createCapture(bytes, { mediaType, ...(gold.url ? { url: gold.url } : {}) })
  const tokens = set.isMultilingual ? multilingualTokens : wordTokens
  try {
    const { page, known } = readForTraining(capture)
    const words = page.blocks.map(({ index, text }) => (isHidden(known, index) ? [] : tokens(text)))
    const bodies = answers.map(tokens)
    const shares = bodies.map((body) => alignedShares(words, body))
    if (bodies.length === 0) {
      const isBody = page.blocks.map(({ text }) => bySnippets(text, gold))
      return { set: set.name, site: siteOf(gold), fold: foldOf(gold), page, known, words, answers: [], isBody }
    }
    const isBody = words.map((_, index) => {
      const [first, ...others] = shares.map((all) => (all[index] ?? 0) > 0.5)
      return others.some((other) => other !== first) ? null : (first ?? null)
    })
    return { set: set.name, site: siteOf(gold), fold: foldOf(gold), page, known, words, answers: bodies, isBody }
  } catch (error) {
    console.error(`${set.name}/${gold.file}: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

export function isHidden({ rules }: Known, index: number): boolean {
  const rule = rules[index]
  return rule?.kind === "noise" && rule.reason === "hidden"
}

/** What snippets say of a block: those that the body has to have, and those that it has not to have. */
function bySnippets(text: string, gold: PageGold): boolean | null {
  const has = (snippets: readonly string[] = []) => snippets.some((snippet) => isIn(snippet, text))
  if (has(gold.with)) return has(gold.without) ? null : true
  return has(gold.without) ? false : null
}

/** A snippet says of a block that has it; one of several blocks says nothing of each. */
const isIn = (snippet: string, text: string) => normalize(text).includes(normalize(snippet))
