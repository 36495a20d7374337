import { CONFIDENCE, RESAMPLES } from "../score/bootstrap.ts"
import type { GrowthCurve } from "../speed/measure-growth.ts"
import type { SpeedSummary } from "../speed/summarize.ts"
import { growthTable, speedTable, stagesTable } from "./speed-tables.ts"

/** The times as a page of Markdown, with the chart beside it. */
export function speedReport(summary: SpeedSummary, curves: readonly GrowthCurve[], rounds: number): string {
  const megabytes = (summary.bytes / 1e6).toFixed(1)
  return [
    "# Speed",
    `${summary.pages} pages, ${megabytes} MB of HTML; one process of Node ${process.versions.node}, the systems by turns, and of ` +
      `${rounds} rounds the least time of each page. The engine goes from bytes to the article with its fields and its ledger; the ` +
      "peers from a string to what they give; the parsers read and no more. Intervals hold " +
      `${100 * CONFIDENCE} % of ${RESAMPLES} resamplings of the sites.`,
    speedTable(summary),
    "![Time of each system over the engine's, with its interval](speed.svg)",
    stagesTable(summary),
    "## Growth",
    "![Time of the engine over the size of its input, both by powers of ten](growth.svg)",
    growthText(curves),
    growthTable(curves),
  ]
    .join("\n\n")
    .concat("\n")
}

/** A sentence for each curve. */
export function growthText(curves: readonly GrowthCurve[]): string {
  return curves
    .map(
      ({ growth, exponent }) =>
        `Time grows with the size of pages made of ${growth} to the power ${exponent.toFixed(2)}.`,
    )
    .join("\n")
}
