import type { BlockContent, Root, RootContent } from "mdast"
import type { Article, ArticleBlock } from "../schema/article.ts"

/** An article as Markdown's tree: the headline, the standfirst, and the body; captions and credits in italics. */
export function toMdast(article: Article): Root {
  const children: RootContent[] = []
  for (const block of article.blocks) {
    const last = children[children.length - 1]
    if (block.role === "list-item" || block.role === "key-point") {
      const item = { type: "listItem" as const, children: [paragraph(block)] }
      if (last?.type === "list") last.children.push(item)
      else children.push({ type: "list", ordered: false, spread: false, children: [item] })
    } else children.push(toContent(block))
  }
  return { type: "root", children }
}

function toContent(block: ArticleBlock): BlockContent {
  const value = block.text
  switch (block.role) {
    case "title":
      return { type: "heading", depth: 1, children: [{ type: "text", value }] }
    case "heading":
      return { type: "heading", depth: 2, children: [{ type: "text", value }] }
    case "blockquote":
      return { type: "blockquote", children: [paragraph(block)] }
    case "code":
      return { type: "code", value }
    case "caption":
    case "credit":
    case "description":
      return { type: "paragraph", children: [{ type: "emphasis", children: [{ type: "text", value }] }] }
    case "paragraph":
    case "table":
    case "list-item":
    case "key-point":
      return paragraph(block)
  }
}

function paragraph({ text }: ArticleBlock): BlockContent & { type: "paragraph" } {
  return { type: "paragraph", children: [{ type: "text", value: text }] }
}
