import type { Article } from "@corpus/core/schema"

const LEAD = 110

/** The first words of a text, cut at a word. */
function leadWords(text: string): string {
  const line = text.split("\n", 1)[0] ?? ""
  if (line.length <= LEAD) return line
  return `${line.slice(0, LEAD).replace(/\s+\S*$/, "")} …`
}

/** What to show as a headline. */
export interface ShownTitle {
  text: string
  /** There is no headline, and these are the first words. */
  isLead: boolean
}

/** The headline, or the first words of the body where there is none. */
export function titleOrLead(title: string | null, body: string): ShownTitle {
  if (title) return { text: title, isLead: false }
  return { text: leadWords(body) || "An article without text", isLead: true }
}

/** What to call an article. */
export const articleTitle = ({ metadata, text }: Pick<Article, "metadata" | "text">): ShownTitle =>
  titleOrLead(metadata.title, text)
