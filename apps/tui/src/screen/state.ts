import type { Target } from "../view/row.ts"
import type { Position } from "./window.ts"

/** How an article is shown: to read, as it came with every range marked, or as it came. */
export const ARTICLE_VIEWS = ["clean", "marked", "raw"] as const
export type ArticleView = (typeof ARTICLE_VIEWS)[number]

/** What a screen shows. */
export type Page =
  | { kind: "stories" }
  | { kind: "story"; id: string }
  | { kind: "article"; id: string; view: ArticleView; at?: number }
  | { kind: "quotes"; of: "story" | "article"; id: string }

/** A page and where its reader is; `cursor` and `top` are null until they moved. */
export interface Screen {
  page: Page
  cursor: number | null
  top: Position | null
  /** Rows that do not hold it are left out. */
  filter: string
}

/** All that a key can change. The last screen of the stack is the one in sight. */
export interface State {
  stack: readonly [Screen, ...Screen[]]
  /** The filter is being typed. */
  isTyping: boolean
  isHelpOpen: boolean
  /** Grows with each wish to read the library again. */
  reload: number
}

/** The state with which the program starts. */
export const START: State = { stack: [screenOf({ kind: "stories" })], isTyping: false, isHelpOpen: false, reload: 0 }

/** A page seen for the first time. */
export function screenOf(page: Page): Screen {
  return { page, cursor: null, top: null, filter: "" }
}

/** The screen in sight. */
export function currentScreen({ stack }: State): Screen {
  return stack.at(-1) ?? stack[0]
}

/** The page a row leads to. */
export function pageOf(target: Target): Page {
  return target.kind === "story" ? target : { ...target, view: "clean" }
}
