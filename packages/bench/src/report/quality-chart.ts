import type { Measure, SystemMeasure } from "../pages/measure-set.ts"
import { type Shape, chart, colourOf, label, line, shape } from "./chart.ts"
import { placeOf } from "./quality-tables.ts"

/** The figure that is drawn of a set: the first that it has. */
const MAIN = ["shF", "snippets", "date"]
const WIDTH = 760
const LEFT = 190
const RIGHT = 24
const ROW = 18

/** A dot for each system over each set, with its interval, on one scale. */
export function qualityChart(measures: readonly Measure[]): string {
  const drawn = measures.flatMap((measure) => {
    const figure = MAIN.find((name) => name in (measure.systems[0]?.figures ?? {}))
    return figure ? [{ measure, figure }] : []
  })
  const lows = drawn.flatMap(({ measure, figure }) => measure.systems.map(({ figures }) => figures[figure]?.low ?? 1))
  const from = Math.floor(10 * Math.min(0.9, ...lows)) / 10
  const toX = (value: number) => LEFT + ((value - from) / (1 - from)) * (WIDTH - LEFT - RIGHT)
  let y = 34
  const shapes: Shape[] = []
  for (const { measure, figure } of drawn) {
    shapes.push(label(8, y, `${placeOf(measure)}: ${figure}`))
    for (const [index, system] of measure.systems.entries()) {
      y += ROW
      shapes.push(...row(system, figure, y, toX, colourOf(index)))
    }
    y += 2 * ROW
  }
  const ticks = Array.from({ length: Math.round((1 - from) * 10) + 1 }, (_, step) => from + step / 10)
  const grid = ticks.flatMap((tick) => [
    line(toX(tick), 20, toX(tick), y - ROW, "#dddddd"),
    label(toX(tick), 14, tick.toFixed(1), "middle"),
    label(toX(tick), y, tick.toFixed(1), "middle"),
  ])
  return chart("Quality of each system over each set of pages", WIDTH, y + ROW, [...grid, ...shapes])
}

function row(
  { system, figures }: SystemMeasure,
  figure: string,
  y: number,
  toX: (value: number) => number,
  colour: string,
) {
  const name = label(LEFT - 12, y + 4, system, "end")
  const found = figures[figure]
  if (!found) return [name]
  const dot = shape("circle", { cx: toX(found.value), cy: y, r: 4, fill: colour })
  return [name, line(toX(found.low), y, toX(found.high), y, colour, 2), dot]
}
