import type { Estimate } from "../pages/compare.ts"
import { FIGURES } from "../pages/figures.ts"
import type { Measure } from "../pages/measure-set.ts"
import { toTable } from "../to-table.ts"

/** A row for each system over each set, part and subset. */
export function systemsTable(measures: readonly Measure[]): string {
  const figures = FIGURES.map(({ name }) => name).filter((name) =>
    measures.some(({ systems }) => systems.some((system) => name in system.figures)),
  )
  const rows = measures.flatMap((measure) =>
    measure.systems.map(({ system, failed, empty, figures: own, pagesPerSecond, worstMs }) => [
      placeOf(measure),
      system,
      ...[measure.pages, failed, empty].map(String),
      ...figures.map((name) => own[name]?.value.toFixed(3) ?? ""),
      pagesPerSecond.toFixed(1),
      worstMs.toFixed(0),
    ]),
  )
  return toTable(["set", "system", "pages", "failed", "empty", ...figures, "pages/s", "worst ms"], rows)
}

/** A row for each figure in which there is a peer: the best of them, and how far the engine is ahead. */
export function leadTable(measures: readonly Measure[]): string {
  const rows = measures.flatMap((measure) =>
    Object.entries(measure.lead).map(([figure, { over, value, low, high }]) => [
      placeOf(measure),
      figure,
      interval(measure.systems[0]?.figures[figure]),
      `${over} ${measure.systems.find(({ system }) => system === over)?.figures[figure]?.value.toFixed(3) ?? ""}`,
      `${signed(value)} (${signed(low)} to ${signed(high)})`,
    ]),
  )
  return rows.length === 0 ? "" : toTable(["set", "figure", "corpus", "best peer", "difference"], rows)
}

/** A set by its name, form and part, without those that go without saying. */
export function placeOf({ set, form, part }: Pick<Measure, "set" | "form" | "part">): string {
  return [set, form === "html" ? "" : form, part === "all" ? "" : part].filter((word) => word !== "").join(" ")
}

const interval = (estimate: Estimate | undefined) =>
  estimate ? `${estimate.value.toFixed(3)} (${estimate.low.toFixed(3)} to ${estimate.high.toFixed(3)})` : ""

const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`
