import { type Capture, type OutletMemory, createCapture, parse } from "@corpus/core"
import type { PageInput, System } from "./system.ts"

/**
 * The engine of this house, without what no peer has: names, quotations, profiles of single outlets. From bytes to the article
 * with its ledger.
 *
 * @param memory of the page's outlet, if it is to have one.
 */
export function corpusWith(name: string, memory: OutletMemory | null): System {
  return {
    name,
    prepare: async (page) => {
      const capture = await captureOf(page)
      return () => {
        const { text, metadata } = parse(capture, { annotate: false, outlets: [], memory })
        return { body: { text }, title: metadata.title, authors: metadata.authors, date: metadata.published }
      }
    },
  }
}

export function captureOf({ bytes, url, form }: PageInput): Promise<Capture> {
  const mediaType = form === "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8"
  return createCapture(bytes, { mediaType, ...(url ? { url } : {}) })
}

/** The engine, which knows nothing of a page's outlet. */
export const corpus = corpusWith("corpus", null)
