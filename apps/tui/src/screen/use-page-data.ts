import type { Library } from "@corpus/core"
import { useEffect, useState } from "react"
import { type PageData, readPageData } from "./page-data.ts"
import type { Page } from "./state.ts"

/** What is known of a page's data so far. */
export type Loading =
  | { status: "reading"; data: null }
  | { status: "ready"; data: PageData }
  | { status: "failed"; data: null; error: unknown }

const READING: Loading = { status: "reading", data: null }

/** Pages that show the same thing in another way share their data. */
function keyOf(page: Page, reload: number): string {
  const kind = page.kind === "quotes" ? page.of : page.kind
  return [reload, kind, "id" in page ? page.id : ""].join(" ")
}

/** Reads a page's data from the library, which opens while the first frame is already there. */
export function usePageData(library: Promise<Library>, page: Page, reload: number): Loading {
  const [known, setKnown] = useState<ReadonlyMap<string, Loading>>(new Map())
  const key = keyOf(page, reload)
  const isKnown = known.has(key)
  useEffect(() => {
    if (isKnown) return
    const keep = (loading: Loading) => setKnown((before) => new Map(before).set(key, loading))
    keep(READING)
    const read = async () => {
      for await (const data of readPageData(await library, page)) keep({ status: "ready", data })
    }
    read().catch((error: unknown) => keep({ status: "failed", data: null, error }))
  }, [key, isKnown, library, page])
  return known.get(key) ?? READING
}
