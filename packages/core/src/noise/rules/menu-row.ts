import { defineNoiseRule } from "../define-noise-rule.ts"

/** A row has so many items, each of so few words. */
const FEWEST = 3
const MOST_WORDS = 3
/** Longer rows are lists of facts. */
const LONGEST = 160
/** What parts the items: a stroke, dot or arrow between spaces, two spaces, a tab. */
const BETWEEN = /\s+[|·•/»›>]\s+|[ \u00A0]{2,}|\t+/u

/**
 * A page's menu that a scraper left in one row: short items between strokes, dots or wide gaps.
 *
 * @example "Home | World | Money | Sport" → navigation
 * @example "Harbour Post » News » Courts" → navigation
 * @example "Tides   Maps   Boats   About" → navigation
 * @example "€27bn in loans | 20 per cent by 2030 | three ports." → kept
 * @example "The choice: Home | World | Sport." → kept
 */
export const menuRow = defineNoiseRule({
  name: "menu-row",
  reason: "navigation",
  because: "it is a row of a page's menu",
  matches: ({ element, text, start, end, marker }, { source }) => {
    if (element !== null || marker !== "" || text.length > LONGEST) return false
    const items = source.slice(start, end).split(BETWEEN)
    return (
      items.length >= FEWEST &&
      items.every(
        (item) => /^\p{L}/u.test(item) && !/[\d.,:;?!"”]/u.test(item) && item.split(/\s+/u).length <= MOST_WORDS,
      )
    )
  },
})
