import type { PageResult } from "../pages/page-result.ts"
import { htmlToText } from "./html-to-text.ts"
import type { PageInput, System } from "./system.ts"

/** Runs a system over one page. A page that it throws at counts as one without text. */
export async function runSystem(system: System, file: string, page: PageInput): Promise<PageResult> {
  const work = await system.prepare(page)
  const start = performance.now()
  try {
    const { body, title, authors, date } = await work()
    const ms = performance.now() - start
    const text = "text" in body ? body.text : htmlToText(body.html)
    return { file, text, title: title || null, author: [...(authors ?? [])], date: date || null, ms }
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    return { file, text: "", title: null, author: [], date: null, ms: performance.now() - start, failure }
  }
}
