import type { PageForm } from "../pages/page-form.ts"
import type { PageResult } from "../pages/page-result.ts"
import { partOf } from "../pages/part.ts"
import type { GoldPage } from "../pages/read-pages.ts"
import { scorePage } from "../pages/score-page.ts"
import { f1 } from "../score/tally.ts"
import { type MarkedBlock, markBlocks } from "./mark-blocks.ts"
import { visible } from "./visible.ts"

/** How many pages are shown, and how many lines of each. */
const PAGES = 20
const LINES = 40
/** The characters of a block that are shown. */
const WIDTH = 110

/** The engine's worst pages, each with its blocks around what went wrong. Pages that are held out are not shown. */
export async function worstPages(
  pages: readonly GoldPage[],
  results: readonly PageResult[],
  form: PageForm,
  isMultilingual: boolean,
): Promise<string> {
  const judged = pages.flatMap((page, index) => {
    const { body, snippets } = scorePage(page.gold, results[index] as PageResult, isMultilingual)
    const tally = body ?? snippets
    return tally && partOf(page.gold) === "development" ? [{ page, f: f1(tally) }] : []
  })
  const worst = judged.toSorted((a, b) => a.f - b.f).slice(0, PAGES)
  const views: string[] = []
  for (const { page, f } of worst) {
    if (f === 1) break
    const { id, file, url } = page.gold
    const blocks = await markBlocks(page, form, isMultilingual)
    views.push([`F ${f.toFixed(3)}  ${file}  ${visible(url ?? id)}`, ...markedLines(blocks)].join("\n"))
  }
  return views.join("\n\n")
}

/** The blocks that are marked wrong with one before and after, the first of them where there are many. */
export function markedLines(blocks: readonly MarkedBlock[]): string[] {
  const isWrong = (index: number) => ["+", "-"].includes(blocks[index]?.mark ?? "")
  const shown = blocks.map((_, index) => isWrong(index - 1) || isWrong(index) || isWrong(index + 1))
  const lines = blocks.flatMap(({ mark, because, text }, index) => {
    if (shown[index]) return [`${mark} ${visible(because).padEnd(34)} ${visible(text).slice(0, WIDTH)}`]
    return shown[index - 1] ? ["…"] : []
  })
  return lines.length > LINES ? [...lines.slice(0, LINES - 1), `… ${lines.length - LINES + 1} lines more`] : lines
}
