import type { PageForm } from "../pages/page-form.ts"

/** A page as every system gets it. */
export interface PageInput {
  bytes: Uint8Array
  url: string | null
  form: PageForm
}

/** What a system says of a page: its body as text, or as HTML that is made text of in the same way for all. */
export interface Extraction {
  body: { text: string } | { html: string }
  title?: string | null | undefined
  authors?: readonly string[]
  date?: string | null | undefined
}

/** Something that finds articles in pages. */
export interface System {
  name: string
  /** Makes a page ready, which nobody measures, and gives the work itself, which is measured. */
  prepare: (page: PageInput) => Promise<() => Extraction | Promise<Extraction>>
}
