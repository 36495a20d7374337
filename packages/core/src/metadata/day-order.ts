import type { Page } from "../blocks/block.ts"
import { elements } from "../source/tree.ts"
import type { DayOrder } from "./find-date.ts"

/** Which number of `3/4/2025` is the day on this page. American English writes the month first; nobody can tell for plain English. */
export function dayOrder({ tree }: Page): DayOrder {
  if (!tree) return null
  for (const element of elements(tree)) {
    if (element.tagName !== "html") continue
    const tongue = (element.attribute("lang") ?? element.attribute("xml:lang") ?? "").toLowerCase().replace("_", "-")
    if (tongue === "" || tongue === "en") return null
    // Where the year is written first, so it is in short.
    if (/^(?:zh|ja|ko|hu|lt|mn)/.test(tongue)) return null
    return /^(?:en-us|en-ph|fil)/.test(tongue) ? "month-first" : "day-first"
  }
  return null
}
