import type { Row } from "../view/row.ts"
import type { Page } from "./state.ts"
import type { Layout } from "./window.ts"

/** What is in sight. */
export interface Sight {
  page: Page
  rows: readonly Row[]
  /** The display lines of each row. */
  wrapped: readonly string[][]
  layout: Layout
  /** The first line in sight. */
  top: number
  /** The row under the cursor, where that is in sight. */
  cursor: number | null
}
