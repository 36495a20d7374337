import { html, type TreeAdapter, type TreeAdapterTypeMap } from "parse5"
import { emptyList, listOf } from "./html-token.ts"
import {
  type Attribute,
  type ChildNode,
  type CommentNode,
  DEEPEST,
  type DoctypeNode,
  type ElementNode,
  type ParentNode,
  type RootNode,
  type TextNode,
} from "./tree.ts"

/** An element. Its attributes stay the list that was read: most are few, and asked for once or never. */
class HtmlElement implements ElementNode {
  readonly type = "element"
  tagName: string
  namespace: html.NS
  isForeign: boolean
  parent: ParentNode | null = null
  children: ChildNode[] = emptyList()
  content: RootNode | undefined = undefined
  level = 0
  words: ReadonlySet<string> | null = null
  start = 0
  end = 0
  index: number
  attributes: readonly Attribute[]

  constructor(tagName: string, namespace: html.NS, attributes: readonly Attribute[], index: number) {
    this.tagName = tagName
    this.namespace = namespace
    this.isForeign = namespace !== html.NS.HTML
    this.attributes = attributes
    this.index = index
  }

  attribute(name: string): string | undefined {
    const { attributes } = this
    for (let at = 0; at < attributes.length; at++) {
      const attribute = attributes[at] as Attribute
      if (attribute.name === name) return attribute.value
    }
    return undefined
  }
}

/** A text node: a class as in `html-token.ts`. */
class HtmlText implements TextNode {
  readonly type = "text"
  value: string
  parent: ParentNode | null

  constructor(value: string, parent: ParentNode | null) {
    this.value = value
    this.parent = parent
  }
}

export type HtmlTree = TreeAdapterTypeMap<
  RootNode | ChildNode,
  ParentNode,
  ChildNode,
  RootNode,
  RootNode,
  ElementNode,
  CommentNode,
  TextNode,
  ElementNode,
  DoctypeNode
>

/**
 * Builds the tree as parse5 reads.
 *
 * @param onText hears of each run of characters the moment it finds its parent.
 * @param onDeep hears of each element that is nested too deep for where it should stand.
 */
export function createHtmlTreeAdapter(
  onText: (parent: ParentNode) => void,
  onDeep: (element: ElementNode) => void,
): TreeAdapter<HtmlTree> {
  const root = (): RootNode => ({ type: "root", parent: null, children: [], elements: null, size: 0 })
  let document = root()
  const insertAt = (parent: ParentNode, node: ChildNode, index: number) => {
    node.parent = parent
    if (parent.children.length === 0) parent.children = listOf(node)
    else if (index === parent.children.length) parent.children.push(node)
    else parent.children.splice(index, 0, node)
  }
  const append = (wanted: ParentNode, node: ChildNode) => {
    let parent = wanted
    if (node.type === "element") {
      while (levelIn(parent) > DEEPEST) parent = parent.parent as ParentNode
      node.level = levelIn(parent)
      if (parent !== wanted) onDeep(node)
    }
    insertAt(parent, node, parent.children.length)
  }
  const addText = (parent: ParentNode, value: string, index: number) => {
    const before = parent.children[index - 1]
    if (before?.type === "text") before.value += value
    else insertAt(parent, new HtmlText(value, parent), index)
    onText(parent)
  }
  let mode: ReturnType<TreeAdapter<HtmlTree>["getDocumentMode"]>
  return {
    createDocument: () => (document = root()),
    createDocumentFragment: root,
    createElement: (tagName, namespace, attributes) => new HtmlElement(tagName, namespace, attributes, document.size++),
    createCommentNode: (value) => ({ type: "comment", value, parent: null }),
    createTextNode: (value) => new HtmlText(value, null),
    appendChild: append,
    insertBefore: (parent, node, reference) => {
      if (node.type === "element") node.level = levelIn(parent)
      insertAt(parent, node, parent.children.lastIndexOf(reference))
    },
    insertText: (parent, text) => addText(parent, text, parent.children.length),
    insertTextBefore: (parent, text, reference) => addText(parent, text, parent.children.lastIndexOf(reference)),
    detachNode: (node) => {
      const siblings = node.parent?.children
      // The last child is the usual one to go: look for it from the end.
      if (siblings) siblings.splice(siblings.lastIndexOf(node as ChildNode), 1)
      node.parent = null
    },
    setTemplateContent: (element, content) => {
      element.content = content
      content.parent = element
    },
    getTemplateContent: (element) => element.content as RootNode,
    setDocumentType: (document, name) => {
      document.children.push({ type: "doctype", name, parent: document })
    },
    getDocumentMode: () => mode,
    setDocumentMode: (_, value) => {
      mode = value
    },
    adoptAttributes: (element, attributes) => {
      const added = attributes.filter(({ name }) => element.attribute(name) === undefined)
      element.attributes = [...element.attributes, ...added]
    },
    getFirstChild: (node) => node.children[0] ?? null,
    getChildNodes: (node) => node.children,
    getParentNode: (node) => node.parent,
    getAttrList: (element) => [...element.attributes],
    getTagName: (element) => element.tagName,
    getNamespaceURI: (element) => (element as HtmlElement).namespace,
    getTextNodeContent: (node) => node.value,
    getCommentNodeContent: (node) => node.value,
    getDocumentTypeNodeName: (node) => node.name,
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    isTextNode: (node) => node.type === "text",
    isCommentNode: (node) => node.type === "comment",
    isDocumentTypeNode: (node) => node.type === "doctype",
    isElementNode: (node) => node.type === "element",
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
  }
}

/** The level of an element that stands in a node. */
function levelIn(parent: ParentNode): number {
  if (parent.type === "element") return parent.level + 1
  return parent.parent ? parent.parent.level + 1 : 0
}
