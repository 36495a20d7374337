import { definePeer } from "./define-peer.ts"
import { htmlToText } from "./html-to-text.ts"

/** Lines of at least so many characters count for a span, shorter ones against it. */
const PROSE = 80

/** The ten lines that a peer has to beat: of all the page's lines the span with the most prose, its short lines left out. */
export const longestProse = definePeer("longest-prose", (html) => {
  const lines = htmlToText(html).split("\n")
  let best = { from: 0, to: 0, sum: 0 }
  let open = { from: 0, sum: 0 }
  for (const [index, { length }] of lines.entries()) {
    if (open.sum <= 0) open = { from: index, sum: 0 }
    open.sum += length - PROSE
    if (open.sum > best.sum) best = { ...open, to: index + 1 }
  }
  const kept = lines.slice(best.from, best.to).filter(({ length }) => length >= PROSE / 2)
  return { body: { text: kept.join("\n") } }
})
