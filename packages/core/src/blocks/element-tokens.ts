import type { ElementNode } from "../source/tree.ts"

const known = new WeakMap<ElementNode, ReadonlySet<string>>()

/** The words that an element's class, id, role and test names are made of, in lower case: `relatedPosts-box` gives related, posts, box. */
export function elementTokens(element: ElementNode): ReadonlySet<string> {
  const before = known.get(element)
  if (before) return before
  const { class: classes = "", id = "", role = "" } = element.attributes
  const parts = `${classes} ${id} ${role} ${element.attributes["data-testid"] ?? ""} ${element.attributes["data-component"] ?? ""}`
  const words =
    parts
      .replace(/([a-z\d])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  const tokens = new Set(words)
  known.set(element, tokens)
  return tokens
}
