import { Box, Text } from "ink"
import type { Paint } from "../terminal/paint.ts"
import { hintsFor } from "./keys.ts"
import type { Sight } from "./sight.ts"

interface FooterProps {
  sight: Sight
  filter: string
  isTyping: boolean
  columns: number
  paint: Paint
}

/** The bottom line: the filter, or the keys a newcomer needs; and how far down one is. */
export function Footer({ sight, filter, isTyping, columns, paint }: FooterProps) {
  const text = isTyping
    ? `/${filter}${paint("inverse", " ")}`
    : filter === ""
      ? paint("dim", hintsFor(sight.page.kind))
      : `/${filter}  ${paint("dim", "Esc shows all")}`
  return (
    <Box width={columns} height={1} justifyContent="space-between">
      <Box marginLeft={1} flexShrink={1}>
        <Text wrap="truncate">{text}</Text>
      </Box>
      <Box marginLeft={1} marginRight={1} flexShrink={0}>
        <Text>{paint("dim", place(sight))}</Text>
      </Box>
    </Box>
  )
}

function place({ top, layout: { starts, height } }: Sight): string {
  const lines = starts.at(-1) as number
  if (lines <= height) return "all"
  if (top === 0) return "top"
  return top + height >= lines ? "end" : `${Math.round((100 * top) / (lines - height))}%`
}
