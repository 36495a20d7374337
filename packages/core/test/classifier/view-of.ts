import { createCapture } from "../../src/index.ts"
import { type Known, type Page, readForTraining, toPageView, type Weights } from "../../src/training.ts"
import type { PageView } from "../../src/classifier/page-view.ts"

/** Odds that know no name and no word. */
export const NO_ODDS: Weights["odds"] = { own: new Map(), around: new Map(), word: new Map() }

/** A source as the classifier gets it. */
export async function readPage(
  source: string,
  mediaType: "text/html" | "text/plain",
): Promise<{ page: Page; known: Known }> {
  return readForTraining(await createCapture(source, { mediaType }))
}

/** A source as the features see it. */
export async function viewOf(source: string, mediaType: "text/html" | "text/plain", odds = NO_ODDS): Promise<PageView> {
  const { page, known } = await readPage(source, mediaType)
  return toPageView(page, known, odds)
}
