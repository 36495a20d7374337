import { Box, Text } from "ink"
import type { Paint } from "../terminal/paint.ts"
import type { Sight } from "./sight.ts"
import { positionOf } from "./window.ts"

interface BodyProps {
  sight: Sight
  gutter: number
  paint: Paint
}

/** The lines in sight, the cursor's row with a mark at its side. */
export function Body({ sight, gutter, paint }: BodyProps) {
  const { wrapped, layout, top, cursor } = sight
  const lines = []
  const last = layout.starts.at(-1) as number
  for (let line = top; line < top + layout.height && line < last; line++) {
    const at = positionOf(layout, line)
    const mark = at.row === cursor ? paint(["cyan", "bold"], ">") : ""
    lines.push(
      <Box key={line} height={1}>
        <Box width={gutter} flexShrink={0}>
          <Text>{mark}</Text>
        </Box>
        <Text wrap="truncate">{wrapped[at.row]?.[at.line] || " "}</Text>
      </Box>,
    )
  }
  return (
    <Box flexDirection="column" height={layout.height} overflow="hidden">
      {lines}
    </Box>
  )
}
