import type { ElementNode } from "../source/tree.ts"

const NONE: ReadonlySet<string> = new Set()

/** The words that an element's class, id, role and test names are made of, in lower case: `relatedPosts-box` gives related, posts, box. */
export function elementTokens(element: ElementNode): ReadonlySet<string> {
  // Kept on the element: a WeakMap of thousands of elements costs a garbage collector dear.
  return (element.words ??= read(element.attributes))
}

function read(attributes: Readonly<Record<string, string>>): ReadonlySet<string> {
  const { class: classes = "", id = "", role = "" } = attributes
  const parts = `${classes} ${id} ${role} ${attributes["data-testid"] ?? ""} ${attributes["data-component"] ?? ""}`
  if (parts.length === PLAIN) return NONE
  const words =
    parts
      .replace(/([a-z\d])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  return new Set(words)
}

/** The length of what is read of an element without any of the names. */
const PLAIN = 4
