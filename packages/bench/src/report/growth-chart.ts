import type { GrowthCurve } from "../speed/measure-growth.ts"
import { type Shape, chart, colourOf, label, line, shape } from "./chart.ts"

const WIDTH = 640
const HEIGHT = 420
const EDGE = { left: 70, right: 40, top: 24, bottom: 50 }

/** Time over size, both by powers of ten: what grows as its input does is as steep as the grey line. */
export function growthChart(curves: readonly GrowthCurve[]): string {
  const points = curves.flatMap((curve) => curve.points)
  const sizes = range(points.map(({ bytes }) => bytes))
  const times = range(points.map(({ ms }) => ms))
  const toX = scale(sizes, EDGE.left, WIDTH - EDGE.right)
  const toY = scale(times, HEIGHT - EDGE.bottom, EDGE.top)
  const steps = Math.min(sizes.to - sizes.from, times.to - times.from)
  const shapes: Shape[] = [
    ...powers(sizes).flatMap((power) => [
      line(toX(power), EDGE.top, toX(power), HEIGHT - EDGE.bottom, "#dddddd"),
      label(toX(power), HEIGHT - EDGE.bottom + 18, `${10 ** power / 1000} kB`, "middle"),
    ]),
    ...powers(times).flatMap((power) => [
      line(EDGE.left, toY(power), WIDTH - EDGE.right, toY(power), "#dddddd"),
      label(EDGE.left - 8, toY(power) + 4, `${10 ** power} ms`, "end"),
    ]),
    line(toX(sizes.from), toY(times.from), toX(sizes.from + steps), toY(times.from + steps), "#999999"),
    ...curves.flatMap(({ growth, points: own, exponent }, index) => {
      const at = own.map(({ bytes, ms }) => [toX(Math.log10(bytes)), toY(Math.log10(ms))] as const)
      const path = at.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")
      return [
        shape("polyline", { "points": path, "fill": "none", "stroke": colourOf(index), "stroke-width": 2 }),
        ...at.map(([cx, cy]) => shape("circle", { cx, cy, r: 3, fill: colourOf(index) })),
        shape("rect", { x: EDGE.left + 10, y: EDGE.top + 18 * index, width: 12, height: 4, fill: colourOf(index) }),
        label(EDGE.left + 28, EDGE.top + 6 + 18 * index, `${growth}: to the power ${exponent.toFixed(2)}`),
      ]
    }),
  ]
  return chart("Time of the engine over the size of its input", WIDTH, HEIGHT, shapes)
}

/** The powers of ten between which values lie. */
function range(values: readonly number[]): { from: number; to: number } {
  const from = Math.floor(Math.log10(Math.min(...values)))
  return { from, to: Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values)))) }
}

const powers = ({ from, to }: { from: number; to: number }) =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step)

const scale =
  ({ from, to }: { from: number; to: number }, start: number, end: number) =>
  (value: number) =>
    start + ((value - from) / (to - from)) * (end - start)
