import { toTable } from "../to-table.ts"
import type { JoiningCurve } from "./measure-joining.ts"

/** What a stream is called in tables and pictures. */
export const curveName = ({ perDay }: JoiningCurve): string =>
  perDay === null ? "undated" : `${perDay.toLocaleString("en")} a day`

/** A row for each size of each stream. */
export function joiningTable(curves: readonly JoiningCurve[]): string {
  return toTable(
    ["stream", "articles", "profile ms", "join ms", "held against", "kB an article"],
    curves.flatMap((curve) =>
      curve.points.map(({ articles, profile, join, looked, memory }) => [
        curveName(curve),
        articles.toLocaleString("en"),
        profile.toFixed(2),
        join.toFixed(2),
        looked.toFixed(0),
        (memory / 1000).toFixed(1),
      ]),
    ),
  )
}
