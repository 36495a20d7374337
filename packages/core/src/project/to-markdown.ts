import { toMarkdown as serialize } from "mdast-util-to-markdown"
import type { Article } from "../schema/article.ts"
import { toMdast } from "./to-mdast.ts"

/** An article as Markdown; what would read as Markdown or HTML in its text is escaped. */
export function toMarkdown(article: Article): string {
  return serialize(toMdast(article), { bullet: "-", emphasis: "_" })
}
