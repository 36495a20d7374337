import type { Row } from "../view/row.ts"
import type { Command } from "./keys.ts"
import type { Action } from "./reduce.ts"
import { type Page, pageOf } from "./state.ts"
import type { Sight } from "./sight.ts"
import { positionOf } from "./window.ts"

/** The action a key's command stands for on what is in sight; none where it makes no sense. */
export function actionOf(command: Exclude<Command, "quit">, sight: Sight): Action | null {
  const { page, rows, layout, top, cursor } = sight
  const target = cursor === null ? undefined : rows[cursor]?.target
  switch (command) {
    case "down":
      return { type: "move", by: "line", sign: 1, layout }
    case "up":
      return { type: "move", by: "line", sign: -1, layout }
    case "page-down":
      return { type: "move", by: "screen", sign: 1, layout }
    case "page-up":
      return { type: "move", by: "screen", sign: -1, layout }
    case "bottom":
      return { type: "move", by: "all", sign: 1, layout }
    case "top":
      return { type: "move", by: "all", sign: -1, layout }
    case "open":
      return target ? { type: "open", page: pageOf(target) } : null
    case "said":
      return saidIn(page, target)
    case "view":
      return page.kind === "article"
        ? { type: "view", at: top === 0 ? 0 : offsetAt(rows, positionOf(layout, top).row) }
        : null
    case "back":
    case "help":
    case "reload":
      return { type: command }
    case "filter":
      return { type: "filter-key" }
  }
}

function saidIn(page: Page, target: Row["target"]): Action | null {
  if (page.kind === "stories") {
    return target?.kind === "story" ? { type: "open", page: { kind: "quotes", of: "story", id: target.id } } : null
  }
  if (page.kind === "quotes") return null
  return { type: "open", page: { kind: "quotes", of: page.kind, id: page.id } }
}

/** The source offset of what stands at or above a row. */
function offsetAt(rows: readonly Row[], row: number): number {
  return rows.slice(0, row + 1).findLast(({ at }) => at !== undefined)?.at ?? 0
}
