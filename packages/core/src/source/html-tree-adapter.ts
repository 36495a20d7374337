import type { Token as ParserToken, TreeAdapter, TreeAdapterTypeMap } from "parse5"
import type { ChildNode, CommentNode, DoctypeNode, ElementNode, ParentNode, RootNode, TextNode } from "./tree.ts"

const XHTML = "http://www.w3.org/1999/xhtml"

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

/** Builds the tree as parse5 reads; `onText` hears of each run of characters the moment it finds its parent. */
export function createHtmlTreeAdapter(onText: (parent: ParentNode) => void): TreeAdapter<HtmlTree> {
  const root = (): RootNode => ({ type: "root", parent: null, children: [] })
  const insertAt = (parent: ParentNode, node: ChildNode, index: number) => {
    node.parent = parent
    if (index === parent.children.length) parent.children.push(node)
    else parent.children.splice(index, 0, node)
  }
  const addText = (parent: ParentNode, value: string, index: number) => {
    const before = parent.children[index - 1]
    if (before?.type === "text") before.value += value
    else insertAt(parent, { type: "text", value, parent }, index)
    onText(parent)
  }
  let mode: ReturnType<TreeAdapter<HtmlTree>["getDocumentMode"]>
  return {
    createDocument: root,
    createDocumentFragment: root,
    createElement: (tagName, namespace, attributes) => ({
      type: "element",
      tagName,
      attributes: toRecord(attributes),
      isForeign: namespace !== XHTML,
      parent: null,
      children: [],
      start: 0,
      end: 0,
    }),
    createCommentNode: (value) => ({ type: "comment", value, parent: null }),
    createTextNode: (value) => ({ type: "text", value, parent: null }),
    appendChild: (parent, node) => insertAt(parent, node, parent.children.length),
    insertBefore: (parent, node, reference) => insertAt(parent, node, parent.children.lastIndexOf(reference)),
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
      element.attributes = { ...toRecord(attributes), ...element.attributes }
    },
    getFirstChild: (node) => node.children[0] ?? null,
    getChildNodes: (node) => node.children,
    getParentNode: (node) => node.parent,
    getAttrList: (element) => Object.entries(element.attributes).map(([name, value]) => ({ name, value })),
    getTagName: (element) => element.tagName,
    getNamespaceURI: (element) => (element.isForeign ? "http://www.w3.org/2000/svg" : XHTML) as never,
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
    setNodeSourceCodeLocation: (node, location) => {
      if (node.type !== "element" || !location) return
      node.start = location.startOffset
      node.end = location.endOffset
    },
    updateNodeSourceCodeLocation: () => {},
  }
}

function toRecord(attributes: readonly ParserToken.Attribute[]): Record<string, string> {
  const record: Record<string, string> = Object.create(null) as Record<string, string>
  for (const { name, value } of attributes) record[name] ??= value
  return record
}
