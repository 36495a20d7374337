import { elements, type RootNode, textContent } from "../source/tree.ts"
import type { Span } from "../schema/span.ts"
import { findDate } from "./find-date.ts"
import { STATED_IN_SCRIPT } from "./lexicon/date-places.ts"

/** A date in a script of the page. */
interface ScriptDate extends Span {
  iso: string
  rule: string
}

/** The day on which the data in a page's scripts say it came out; null where they say none, or several. */
export function scriptDate(tree: RootNode): ScriptDate | null {
  for (const keys of STATED_IN_SCRIPT) {
    const found: ScriptDate[] = []
    for (const element of elements(tree)) {
      if (element.tagName !== "script") continue
      for (const match of textContent(element).matchAll(keys)) {
        const date = findDate(match[1] as string)
        const start = element.end + match.index
        if (date?.year) found.push({ start, end: start + match[0].length, iso: date.iso, rule: "script-date" })
      }
    }
    const [first] = found
    if (first) return found.every(({ iso }) => iso.slice(0, 10) === first.iso.slice(0, 10)) ? first : null
  }
  return null
}
