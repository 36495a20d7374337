/** A collection of public pages with answers. */
export interface PageSet {
  /** The name of its folder. */
  name: string
  /** Has it pages in scripts without spaces between words? Its texts are then compared by characters of those scripts. */
  isMultilingual: boolean
}

/** The collections that can be measured, each in a folder of its name with `gold.jsonl` and `html/`. */
export const PAGE_SETS: readonly PageSet[] = [
  { name: "scrapinghub", isMultilingual: false },
  { name: "fundus", isMultilingual: true },
  { name: "wcxb-dev", isMultilingual: false },
  { name: "trafilatura", isMultilingual: false },
  { name: "daniel", isMultilingual: true },
  { name: "htmldate", isMultilingual: false },
]
