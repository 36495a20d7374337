import type { SpeedSummary } from "../speed/summarize.ts"
import { chart, colourOf, label, line, shape } from "./chart.ts"

const WIDTH = 760
const LEFT = 190
const RIGHT = 40
const ROW = 20
const TOP = 34

/** Each system's time over the engine's, of all pages together, with its interval, by powers of two. */
export function speedChart({ systems }: SpeedSummary): string {
  const from = Math.floor(Math.log2(Math.min(0.5, ...systems.map(({ total }) => total.low))))
  const to = Math.ceil(Math.log2(Math.max(2, ...systems.map(({ total }) => total.high))))
  const toX = (ratio: number) => LEFT + ((Math.log2(ratio) - from) / (to - from)) * (WIDTH - LEFT - RIGHT)
  const bottom = TOP + ROW * systems.length
  const grid = Array.from({ length: to - from + 1 }, (_, step) => 2 ** (from + step)).flatMap((ratio) => [
    line(toX(ratio), 20, toX(ratio), bottom, ratio === 1 ? "#999999" : "#dddddd"),
    label(toX(ratio), 14, ratio >= 1 ? `${ratio} ×` : `1/${1 / ratio} ×`, "middle"),
  ])
  const rows = systems.flatMap(({ system, total }, index) => {
    const y = TOP + ROW * index
    return [
      label(LEFT - 12, y + 4, system, "end"),
      line(toX(total.low), y, toX(total.high), y, colourOf(index), 2),
      shape("circle", { cx: toX(total.value), cy: y, r: 4, fill: colourOf(index) }),
    ]
  })
  return chart("Time of each system over the engine's: to the right is slower", WIDTH, bottom + 10, [...grid, ...rows])
}
