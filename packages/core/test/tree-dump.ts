import { defaultTreeAdapter, type DefaultTreeAdapterTypes, html } from "parse5"
import type { ChildNode, ElementNode, ParentNode } from "../src/source/tree.ts"

/**
 * A tree in the form of html5lib's tree-construction tests, a line a node. Of a document type it has the name alone, and of
 * an attribute not its namespace: our tree has no more.
 */
export function dumpTree(root: ParentNode, depth = 0): string[] {
  return root.children.flatMap((node) => dumpNode(node, depth))
}

function dumpNode(node: ChildNode, depth: number): string[] {
  if (node.type === "text") return [line(depth, `"${node.value}"`)]
  if (node.type === "comment") return [line(depth, `<!-- ${node.value} -->`)]
  if (node.type === "doctype") return [line(depth, `<!DOCTYPE ${node.name}>`)]
  const { namespace } = node as typeof node & { namespace: string }
  return [
    ...openingLines(depth, namespace, node.tagName, firstOfEach(node)),
    ...(node.content ? [line(depth + 1, "content"), ...dumpTree(node.content, depth + 2)] : []),
    ...dumpTree(node, depth + 1),
  ]
}

/** As `dumpTree`, for a tree that parse5 built alone. */
export function dumpParse5(root: DefaultTreeAdapterTypes.ParentNode, depth = 0): string[] {
  return root.childNodes.flatMap((node): string[] => {
    if (defaultTreeAdapter.isTextNode(node)) return [line(depth, `"${node.value}"`)]
    if (defaultTreeAdapter.isCommentNode(node)) return [line(depth, `<!-- ${node.data} -->`)]
    if (defaultTreeAdapter.isDocumentTypeNode(node)) return [line(depth, `<!DOCTYPE ${node.name}>`)]
    if (!defaultTreeAdapter.isElementNode(node)) return []
    const first = new Map<string, string>()
    for (const { name, value } of node.attrs) if (!first.has(name)) first.set(name, value)
    return [
      ...openingLines(depth, node.namespaceURI, node.tagName, [...first]),
      ...("content" in node ? [line(depth + 1, "content"), ...dumpParse5(node.content, depth + 2)] : []),
      ...dumpParse5(node, depth + 1),
    ]
  })
}

const PREFIXES: Record<string, string> = { [html.NS.SVG]: "svg ", [html.NS.MATHML]: "math " }

function openingLines(depth: number, namespace: string, name: string, attributes: [string, string][]): string[] {
  const sorted = attributes.map(([key, value]) => line(depth + 1, `${key}="${value}"`)).toSorted()
  return [line(depth, `<${PREFIXES[namespace] ?? ""}${name}>`), ...sorted]
}

const line = (depth: number, text: string) => `| ${"  ".repeat(depth)}${text}`

/** An element's attributes; of two that have one name for all but a prefix, the first. */
function firstOfEach({ attributes }: ElementNode): [string, string][] {
  return [...new Map(attributes.toReversed().map(({ name, value }) => [name, value]))]
}
