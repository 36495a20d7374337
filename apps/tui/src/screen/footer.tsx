import { Box, Text } from "ink"
import type { Paint } from "../terminal/paint.ts"
import { hintsFor } from "./keys.ts"
import type { Page } from "./state.ts"
import type { Layout } from "./window.ts"

interface FooterProps {
  page: Page
  filter: string
  isTyping: boolean
  top: number
  layout: Layout
  columns: number
  paint: Paint
}

/** The bottom line: the filter, or the keys a newcomer needs; and how far down one is. */
export function Footer({ page, filter, isTyping, top, layout, columns, paint }: FooterProps) {
  const text = isTyping
    ? `/${filter}${paint("inverse", " ")}`
    : filter === ""
      ? paint("dim", hintsFor(page.kind))
      : `/${filter}  ${paint("dim", "Esc shows all")}`
  return (
    <Box width={columns} height={1} justifyContent="space-between">
      <Box marginLeft={1} flexShrink={1}>
        <Text wrap="truncate">{text}</Text>
      </Box>
      <Box marginLeft={1} marginRight={1} flexShrink={0}>
        <Text>{paint("dim", place(top, layout))}</Text>
      </Box>
    </Box>
  )
}

function place(top: number, { starts, height }: Layout): string {
  const lines = starts.at(-1) as number
  if (lines <= height) return "all"
  if (top === 0) return "top"
  return top + height >= lines ? "end" : `${Math.round((100 * top) / (lines - height))}%`
}
