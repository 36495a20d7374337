import { BODY_ROLES, type Draft, articles, createCapture, toFile } from "@corpus/core"
import type { PageForm } from "../pages/page-form.ts"
import type { GoldPage } from "../pages/read-pages.ts"
import { wantedIn } from "./wanted-in.ts"

/** Kept rightly, kept wrongly, lost, or left out rightly. */
export type Mark = "=" | "+" | "-" | " "

/** A block of a page, what became of it and whether that is right. */
export interface MarkedBlock {
  mark: Mark
  /** Its role or reason, and the rule that said so. */
  because: string
  text: string
}

/** The engine's blocks of one page beside the answer. */
export async function markBlocks(
  { gold, read }: GoldPage,
  form: PageForm,
  isMultilingual: boolean,
): Promise<MarkedBlock[]> {
  const mediaType = form === "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8"
  const capture = await createCapture(read(), { mediaType, ...(gold.url ? { url: gold.url } : {}) })
  let draft: Draft | undefined
  articles()
    .use(() => (tree) => void (draft = tree as Draft))
    .processSync(toFile(capture))
  if (!draft) return []
  const { page, labels } = draft
  const isWanted = wantedIn(gold, isMultilingual)
  return page.blocks.map(({ text, index }) => {
    const label = labels[index]
    const isKept = label?.kind === "content" && BODY_ROLES.has(label.role)
    const what = label?.kind === "noise" ? label.reason : label?.role
    return { mark: markOf(isKept, isWanted(text) ?? isKept), because: `${what} ${label?.rule}`, text }
  })
}

function markOf(isKept: boolean, isWanted: boolean): Mark {
  if (isKept) return isWanted ? "=" : "+"
  return isWanted ? "-" : " "
}
