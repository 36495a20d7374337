import { createCapture, parse } from "@corpus/core"
import type { System } from "./system.ts"

/** The engine of this house, without what no peer has: names, quotations, profiles of single outlets. From bytes to the article with its ledger. */
export const corpus: System = {
  name: "corpus",
  prepare: async ({ bytes, url, form }) => {
    const mediaType = form === "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8"
    const capture = await createCapture(bytes, { mediaType, ...(url ? { url } : {}) })
    return () => {
      const { text, metadata } = parse(capture, { annotate: false, outlets: [] })
      return { body: { text }, title: metadata.title, authors: metadata.authors, date: metadata.published }
    }
  },
}
