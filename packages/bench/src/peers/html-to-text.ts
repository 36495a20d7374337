import { type DefaultTreeAdapterMap, parseFragment } from "parse5"

type Node = DefaultTreeAdapterMap["node"]

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
)
/** Elements whose text nobody sees. */
const UNSEEN = new Set(["head", "noscript", "script", "style", "svg", "template", "title"])

/** The text of HTML, each block on lines of its own. */
export function htmlToText(html: string): string {
  let text = ""
  // A stack and not calls: pages nest deeper than calls may.
  const left: (Node | "\n")[] = [parseFragment(html)]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node === "\n") text += node
    else if ("value" in node) text += node.value
    else if ("childNodes" in node && !UNSEEN.has(node.nodeName)) {
      const isBlock = BLOCKS.has(node.nodeName)
      if (isBlock) text += "\n"
      if (isBlock) left.push("\n")
      left.push(...node.childNodes.toReversed())
    }
  }
  return text.replace(/[^\S\n]*\n\s*/g, "\n").trim()
}
