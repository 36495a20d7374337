/** The document or the content of a `<template>`. */
export interface RootNode {
  type: "root"
  parent: ElementNode | null
  children: ChildNode[]
  /** What `elements` gives, once it is asked: many walk through a page. */
  elements: readonly ElementNode[] | null
  /** Of a document: how many elements were made for it, so many places has a table that has one for each. */
  size: number
}

/** An element; attributes are as the page writes them. */
export interface ElementNode {
  type: "element"
  tagName: string
  /** Its place among all elements that were made for the document: a key for tables, which cost less than maps. */
  index: number
  attributes: readonly Attribute[]
  /** The value of one of them. */
  attribute(name: string): string | undefined
  /** SVG and MathML elements are foreign. */
  isForeign: boolean
  parent: ParentNode | null
  children: ChildNode[]
  /** Of a `<template>`. */
  content?: RootNode
  /** How many elements stand around it, at most `DEEPEST`. */
  level: number
  /** What `elementTokens` makes of it, once it is asked. */
  words: ReadonlySet<string> | null
  /** Source offsets of its start tag; both 0 for an element that the page implies. */
  start: number
  end: number
}

export interface Attribute {
  name: string
  value: string
}

/**
 * The level of the innermost elements: what is opened inside those stands beside them, as in browsers, so that no page
 * makes a walk from a node to its root a long one. Blink's limit (`kMaximumHTMLParserDOMTreeDepth`).
 */
export const DEEPEST = 512

export interface TextNode {
  type: "text"
  value: string
  parent: ParentNode | null
}

export interface CommentNode {
  type: "comment"
  value: string
  parent: ParentNode | null
}

export interface DoctypeNode {
  type: "doctype"
  name: string
  parent: ParentNode | null
}

export type ParentNode = RootNode | ElementNode
export type ChildNode = ElementNode | TextNode | CommentNode | DoctypeNode

/** The element around another; around a template's content it is the template. */
export function elementAround({ parent }: ElementNode): ElementNode | null {
  return parent?.type === "root" ? parent.parent : parent
}

/** The element and its ancestors, from the inside out. A template's content leads on to its template. Slower than `nearest`. */
export function* ancestors(node: ParentNode | null | undefined): Generator<ElementNode> {
  for (let at = node; at; at = at.parent) if (at.type === "element") yield at
}

/** The first of an element and those around it, `most` at most, that a test holds for; null for none. */
export function nearest(
  element: ElementNode | null,
  holds: (element: ElementNode) => boolean,
  most = Infinity,
): ElementNode | null {
  for (let at = element, steps = 0; at && steps < most; at = elementAround(at), steps++) if (holds(at)) return at
  return null
}

/** All elements below a document in document order, templates' content left out. Iterative: width is the page's choice. */
export function elements(root: RootNode): readonly ElementNode[] {
  if (root.elements) return root.elements
  const found: ElementNode[] = []
  const stack: ChildNode[] = root.children.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== "element") continue
    found.push(node)
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as ChildNode)
  }
  return (root.elements = found)
}

/** The text below a node, as the tree holds it. */
export function textContent(root: ParentNode): string {
  let text = ""
  const stack: ChildNode[] = root.children.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "text") text += node.value
    else if (node.type === "element") {
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as ChildNode)
    }
  }
  return text
}
