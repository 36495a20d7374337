import type { ParentNode } from "../source/tree.ts"

const INLINE = new Set("a span b strong i em small font nobr abbr mark u time bdi cite".split(" "))
const UNREAD = new Set(["script", "style", "svg", "template", "noscript", "button"])
/** What holds more children, or holds them deeper, is no field. */
const MOST_CHILDREN = 16
const DEEPEST = 10

/**
 * The text below an element that holds little, with a space between its elements and a bar between those that stand in boxes
 * of their own; null where it is longer than `longest` or there is none.
 */
export function spacedText(root: ParentNode, longest: number): string | null {
  const text = read(root, longest * 2, 0)
    ?.replace(/\s+/g, " ")
    .trim()
  return text && text.length <= longest ? text : null
}

function read(root: ParentNode, left: number, depth: number): string | null {
  if (root.children.length > MOST_CHILDREN || depth > DEEPEST) return null
  let text = ""
  for (const node of root.children) {
    if (node.type === "text") text += node.value.trim() === "" ? " " : node.value
    else if (node.type === "element" && !UNREAD.has(node.tagName)) {
      const below = read(node, left - text.length, depth + 1)
      if (below === null) return null
      const mark = INLINE.has(node.tagName) ? " " : " | "
      text += mark + below + mark
    }
    if (text.length > left) return null
  }
  return text
}
