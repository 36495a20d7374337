import type { PageGold } from "./page-gold.ts"

/** A collection of public pages with answers. */
export interface PageSet {
  /** The name of its folder. */
  name: string
  /** Has it pages in scripts without spaces between words? Its texts are then compared by characters of those scripts. */
  isMultilingual: boolean
  /** What is in it. */
  what: string
  /** The public repository that it is from, and the licence of the collection there; the articles are their publishers'. */
  from: string
  licence: string
  /** Pages of it that get a row of their own as well. */
  subset?: { name: string; has: (gold: PageGold) => boolean }
}

/** Countries whose outlets of the sets write in scripts without spaces between words, or in Hangul. */
const CJK_COUNTRIES = new Set(["cn", "hk", "jp", "kr", "mo", "tw"])

/** The collections that can be measured, each in a folder of its name with `gold.jsonl` and `html/`. */
export const PAGE_SETS: readonly PageSet[] = [
  {
    name: "scrapinghub",
    isMultilingual: false,
    what: "news and blogs, 2017 to 2019, with bodies",
    from: "scrapinghub/article-extraction-benchmark",
    licence: "MIT",
  },
  {
    name: "fundus",
    isMultilingual: true,
    what: "news of many countries, 2023 to 2026, with bodies, titles, authors and dates",
    from: "flairNLP/fundus, its tests' data",
    licence: "MIT",
    subset: { name: "fundus-cjk", has: ({ cc }) => CJK_COUNTRIES.has(cc ?? "") },
  },
  {
    name: "wcxb-dev",
    isMultilingual: false,
    what: "blogs, guides and some news, with bodies, snippets, titles, authors and dates",
    from: "Murrough-Foley/web-content-extraction-benchmark",
    licence: "CC BY 4.0",
  },
  {
    name: "trafilatura",
    isMultilingual: false,
    what: "German news, blogs and offices, with snippets, titles, authors and dates",
    from: "adbar/trafilatura, its evaluation's data",
    licence: "Apache-2.0",
  },
  {
    name: "daniel",
    isMultilingual: true,
    what: "Greek, Russian, Polish, Chinese and English news, 2011 and 2012, with bodies",
    from: "rundimeco/waddle",
    licence: "GPL-3.0",
    subset: { name: "daniel-chinese", has: ({ lang }) => lang === "Chinese" },
  },
  {
    name: "htmldate",
    isMultilingual: false,
    what: "news of the world, with dates",
    from: "adbar/htmldate, its tests' data",
    licence: "Apache-2.0",
  },
]
