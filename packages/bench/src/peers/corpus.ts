import { type Capture, type ParseOptions, createCapture, parse } from "@corpus/core"
import type { PageInput, System } from "./system.ts"

/**
 * The engine of this house, without what no peer has: names, quotations, profiles of single outlets. From bytes to the article
 * with its ledger.
 *
 * @param options a memory of the page's outlet, if it is to have one; who decides what is of the body.
 */
export function corpusWith(name: string, options: Pick<ParseOptions, "memory" | "judges"> = {}): System {
  return {
    name,
    prepare: async (page) => {
      const capture = await captureOf(page)
      return () => {
        const { text, metadata } = parse(capture, { annotate: false, outlets: [], ...options })
        return {
          body: { text },
          title: metadata.title,
          authors: metadata.authors,
          date: metadata.published ?? metadata.modified,
        }
      }
    },
  }
}

/** Who decides which blocks are of the body. */
export const JUDGES = ["both", "rules", "classifier"] as const satisfies readonly NonNullable<ParseOptions["judges"]>[]
export type Judges = (typeof JUDGES)[number]

export function captureOf({ bytes, url, form }: PageInput): Promise<Capture> {
  const mediaType = form === "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8"
  return createCapture(bytes, { mediaType, ...(url ? { url } : {}) })
}

/** The engine, which knows nothing of a page's outlet. */
export const corpus = corpusWith("corpus")

/** The engine as one of its judges alone would have it. */
export const corpusJudgedBy = (judges: Judges): System =>
  judges === "both" ? corpus : corpusWith(`corpus-${judges}`, { judges })
