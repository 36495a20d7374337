import { FIGURES } from "../pages/figures.ts"
import type { Measure } from "../pages/measure-set.ts"
import { CONFIDENCE, RESAMPLES } from "../score/bootstrap.ts"
import { toTable } from "../to-table.ts"
import { leadTable, systemsTable } from "./quality-tables.ts"

/** The measures of all sets as a page of Markdown, with the chart beside it. */
export function qualityReport(measures: readonly Measure[], absent: readonly string[]): string {
  return [
    "# Quality on public pages",
    "![The main figure of each system over each set, with its interval](quality.svg)",
    systemsTable(measures),
    "## The engine and the best peer",
    `Intervals hold ${100 * CONFIDENCE} % of ${RESAMPLES} resamplings of the sites, the same sites for both systems (paired percentile ` +
      "bootstrap). The best peer is the one that is best in the figure over the same pages, so that it has luck on its side.",
    leadTable(measures),
    "## Figures",
    toTable(
      ["figure", "what"],
      FIGURES.map(({ name, what, isBad }) => [name, isBad ? `${what}; less is better` : what]),
    ),
    "`pages/s` and `worst ms` are of one run on a machine that had other work; `bench speed` measures time.",
    absent.length > 0 ? ["## Sets that are not here", ...absent].join("\n\n") : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n")
}
