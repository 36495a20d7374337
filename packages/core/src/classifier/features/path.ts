import type { FeatureGroup } from "../feature-group.ts"
import { WITHIN } from "../holder.ts"

const WITHIN_NAMES = Object.keys(WITHIN).filter((name) => name !== "button")
const WITHIN_BITS = WITHIN_NAMES.map((name) => WITHIN[name] as number)
const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
const DIVISIONS = new Set(["div", "section", "article", "body"])

/** Which element holds the block, and within which it stands. */
export const path: FeatureGroup = {
  names: [
    "path.depth",
    ...WITHIN_NAMES.map((name) => `path.within-${name}`),
    "path.heading",
    "path.is-p",
    "path.is-li",
    "path.is-division",
    "path.is-cell",
  ],
  write(view, index, row, at) {
    const holder = view.holders?.of[index]
    if (!holder) return void row.fill(0, at, at + this.names.length)
    const { tagName } = holder.element
    row[at++] = holder.depth
    for (let bit = 0; bit < WITHIN_BITS.length; bit++) row[at++] = holder.within & (WITHIN_BITS[bit] as number) ? 1 : 0
    row[at++] = HEADINGS.indexOf(tagName) + 1
    row[at++] = Number(tagName === "p")
    row[at++] = Number(tagName === "li")
    row[at++] = Number(DIVISIONS.has(tagName))
    row[at++] = Number(tagName === "td" || tagName === "th")
  },
}
