import type { Paint } from "../terminal/paint.ts"
import type { Row } from "../view/row.ts"
import { KEYS } from "./keys.ts"

/** The key table as the help shows it. */
export function helpRows(paint: Paint): Row[] {
  const names = KEYS.map(({ keys }) => keys.join(", "))
  const width = Math.max(...names.map((name) => name.length))
  return KEYS.map(({ help }, at) => ({ text: `${paint("cyan", (names[at] as string).padEnd(width))}  ${help}` }))
}
