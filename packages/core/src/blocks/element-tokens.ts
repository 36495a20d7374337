import type { ElementNode } from "../source/tree.ts"

const NONE: ReadonlySet<string> = new Set()
/** Pages repeat their classes, from element to element and from page to page: so many readings are kept, of names so long. */
const KEPT = 5000
const LONGEST_KEPT = 200

const kept = new Map<string, ReadonlySet<string>>()

/** The words that an element's class, id, role and test names are made of, in lower case: `relatedPosts-box` gives related, posts, box. */
export function elementTokens(element: ElementNode): ReadonlySet<string> {
  // Kept on the element: a WeakMap of thousands of elements costs a garbage collector dear.
  return (element.words ??= read(element))
}

/** Is one of the words among an element's? */
export function hasToken(element: ElementNode, words: ReadonlySet<string>): boolean {
  const tokens = elementTokens(element)
  if (tokens.size > 0) for (const token of tokens) if (words.has(token)) return true
  return false
}

const NAMING = new Set(["class", "id", "role", "data-testid", "data-component"])

function read({ attributes }: ElementNode): ReadonlySet<string> {
  let names = ""
  for (const { name, value } of attributes) if (NAMING.has(name)) names = names === "" ? value : `${names} ${value}`
  if (names === "") return NONE
  if (names.length > LONGEST_KEPT) return wordsOf(names)
  const before = kept.get(names)
  if (before) return before
  if (kept.size >= KEPT) kept.clear()
  const words = wordsOf(names)
  kept.set(names, words)
  return words
}

function wordsOf(names: string): ReadonlySet<string> {
  const words = names.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase()
  return new Set(words.match(/[a-z]+/g) ?? [])
}
