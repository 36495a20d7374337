import type { Story } from "@corpus/core"
import stringWidth from "string-width"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import type { Row } from "./row.ts"

/** The display name of the outlet of one of the story's articles. */
export function outletOf(story: Story, article: string): string {
  return printableLine(story.articles.find(({ id }) => id === article)?.outlet.name ?? article)
}

/** An article's outlet as a label, in a column as wide as the story's outlets ask for. */
export function outletLabel(story: Story, article: string, paint: Paint): NonNullable<Row["label"]> {
  const widths = story.articles.map(({ id }) => stringWidth(outletOf(story, id)))
  return { text: paint("cyan", outletOf(story, article)), width: Math.min(WIDEST, Math.max(0, ...widths)) + 2 }
}

/** Longer names are cut: the words matter more. */
const WIDEST = 22
