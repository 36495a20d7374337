import cliTruncate from "cli-truncate"
import { Text } from "ink"
import stringWidth from "string-width"
import type { Paint } from "../terminal/paint.ts"

interface HeaderProps {
  name: string
  /** Which side of it is shown; never cut, it is what keys change. */
  side: string | null
  columns: number
  paint: Paint
}

/** The top line: where one is. */
export function Header({ name, side, columns, paint }: HeaderProps) {
  const end = side === null ? " " : ` > ${side} `
  const text = cliTruncate(` Corpus > ${name}`, Math.max(1, columns - stringWidth(end))) + end
  const line = text + " ".repeat(Math.max(0, columns - stringWidth(text)))
  return <Text wrap="truncate">{paint("inverse", line)}</Text>
}
