import type { Article } from "@corpus/core/schema"

const LEAD = 110

/** The first words of a text, cut at a word. */
export function leadWords(text: string): string {
  const line = text.split("\n", 1)[0] ?? ""
  if (line.length <= LEAD) return line
  return `${line.slice(0, LEAD).replace(/\s+\S*$/, "")} …`
}

/** What to call an article: its headline, or the first words of its body where it has none. */
export function articleTitle({ metadata, text }: Pick<Article, "metadata" | "text">): {
  text: string
  isLead: boolean
} {
  if (metadata.title) return { text: metadata.title, isLead: false }
  return { text: leadWords(text) || "An article without text", isLead: true }
}
