import { type Article, createCapture, parse } from "@corpus/core"
import type { GoldPage, PageForm } from "./read-pages.ts"

/** What the engine makes of one page; `failure` says why there is no article. */
export interface PageResult {
  file: string
  text: string
  title: string | null
  author: string[]
  date: string | null
  /** Time that the engine took, in milliseconds. */
  ms: number
  failure?: string
}

const MEDIA_TYPE: Record<PageForm, string> = { html: "text/html; charset=utf-8", dump: "text/plain; charset=utf-8" }

/** Runs the engine over one page. A page that it cannot read counts as one without text. */
export async function readPage({ gold, read }: GoldPage, form: PageForm): Promise<PageResult> {
  const capture = await createCapture(read(), { mediaType: MEDIA_TYPE[form], ...(gold.url ? { url: gold.url } : {}) })
  const start = performance.now()
  try {
    const { text, metadata }: Article = parse(capture, { annotate: false })
    const ms = performance.now() - start
    return { file: gold.file, text, title: metadata.title, author: metadata.authors, date: metadata.published, ms }
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    return { file: gold.file, text: "", title: null, author: [], date: null, ms: performance.now() - start, failure }
  }
}
