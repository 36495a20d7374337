import { graphemes } from "../terminal/graphemes.ts"
import { printable } from "../terminal/printable.ts"
import { SPECIAL_KEYS } from "./keys.ts"
import type { Action } from "./reduce.ts"

/** What a key does while the filter is typed. */
export function typingAction(key: string, filter: string): Action {
  if (key === "Enter") return { type: "filter-done" }
  if (key === "Esc") return { type: "back" }
  if (key === "Backspace") return { type: "type-filter", filter: graphemes(filter).slice(0, -1).join("") }
  const typed = key === "Space" ? " " : key.startsWith("Ctrl-") || SPECIAL_KEYS.has(key) ? "" : printable(key)
  return { type: "type-filter", filter: filter + typed }
}
