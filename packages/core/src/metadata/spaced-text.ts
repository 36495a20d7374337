import type { ParentNode } from "../source/tree.ts"

const INLINE = new Set([
  "a",
  "span",
  "b",
  "strong",
  "i",
  "em",
  "small",
  "font",
  "nobr",
  "abbr",
  "mark",
  "u",
  "time",
  "bdi",
  "cite",
])
const UNREAD = new Set(["script", "style", "svg", "template", "noscript", "button"])

/** The text below a node with a space between its elements, and a bar between those that stand in boxes of their own. */
export function spacedText(root: ParentNode): string {
  let text = ""
  for (const node of root.children) {
    if (node.type === "text") text += node.value
    else if (node.type === "element" && !UNREAD.has(node.tagName)) {
      const mark = INLINE.has(node.tagName) ? " " : " | "
      text += mark + spacedText(node) + mark
    }
  }
  return text
}
