import { chart, colourOf, label, line, type Shape, shape } from "../report/chart.ts"
import { curveName } from "./joining-table.ts"
import type { JoiningCurve } from "./measure-joining.ts"

const WIDTH = 640
const HEIGHT = 360
const EDGE = { left: 70, right: 40, top: 40, bottom: 50 }
const LINES = 4

/** What the n-th article costs to join, over n by powers of ten. */
export function joiningChart(curves: readonly JoiningCurve[]): string {
  const points = curves.flatMap((curve) => curve.points)
  const sizes = points.map(({ articles }) => Math.log10(articles))
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)]
  const most = Math.max(...points.map(({ join }) => join))
  const toX = (articles: number): number =>
    EDGE.left + ((Math.log10(articles) - from) / (to - from || 1)) * (WIDTH - EDGE.left - EDGE.right)
  const toY = (ms: number): number => HEIGHT - EDGE.bottom - (ms / most) * (HEIGHT - EDGE.top - EDGE.bottom)
  const levels = Array.from({ length: LINES + 1 }, (_, step) => (most * step) / LINES)
  const shapes: Shape[] = [
    ...levels.flatMap((ms) => [
      line(EDGE.left, toY(ms), WIDTH - EDGE.right, toY(ms), "#dddddd"),
      label(EDGE.left - 8, toY(ms) + 4, `${ms.toFixed(2)} ms`, "end"),
    ]),
    ...(curves[0]?.points ?? []).map(({ articles }) =>
      label(toX(articles), HEIGHT - EDGE.bottom + 18, articles.toLocaleString("en"), "middle"),
    ),
    ...curves.flatMap((curve, index) => {
      const at = curve.points.map(({ articles, join }) => [toX(articles), toY(join)] as const)
      const path = at.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")
      return [
        shape("polyline", { "points": path, "fill": "none", "stroke": colourOf(index), "stroke-width": 2 }),
        ...at.map(([cx, cy]) => shape("circle", { cx, cy, r: 3, fill: colourOf(index) })),
        shape("rect", { x: EDGE.left + 10, y: 10 + 16 * index, width: 12, height: 4, fill: colourOf(index) }),
        label(EDGE.left + 28, 16 + 16 * index, curveName(curve)),
      ]
    }),
  ]
  return chart("What the n-th article costs to join a library's clusters", WIDTH, HEIGHT, shapes)
}
