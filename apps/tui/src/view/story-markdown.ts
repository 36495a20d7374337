import type { ArticleSpan, Fact, Story } from "@corpus/core"
import type { List, ListItem, PhrasingContent, RootContent } from "mdast"
import { toMarkdown } from "mdast-util-to-markdown"
import { printable } from "../terminal/printable.ts"
import { nameOf, slotName, VERDICT_HEADINGS } from "./fact-rows.ts"
import { outletOf } from "./outlet-label.ts"
import { readableDate } from "./readable-date.ts"
import { speakerLine } from "./quote-rows.ts"
import { statementsOf, statementTitle, wordingsOf } from "./statement-rows.ts"
import { storyTitle } from "./story-rows.ts"

/** A story as Markdown. Every statement is a span of an article. */
export function storyMarkdown(story: Story): string {
  const children: RootContent[] = [
    heading(1, storyTitle(story) ?? "A story without a title"),
    list(
      story.articles.map(({ id, title, published }) =>
        item([
          strong(outletOf(story, id)),
          words(`: ${title ?? "no title"} (${published ? readableDate(published) : "no date"})`),
        ]),
      ),
    ),
    ...VERDICT_HEADINGS.flatMap(([verdict, name]) =>
      part(
        name,
        story.facts.filter((fact) => fact.verdict === verdict).map((fact) => factItem(story, fact)),
      ),
    ),
    ...part(
      "What was said",
      story.utterances.map((utterance) =>
        item(
          [strong(speakerLine(story, utterance))],
          utterance.variants.map((variant) => spanItem(story, variant, ` (${variant.drift})`)),
        ),
      ),
    ),
    ...part(
      "Statements, in their order",
      statementsOf(story).map((statement) =>
        item(
          [strong(statementTitle(story, statement))],
          wordingsOf(story, statement).map((wording) => spanItem(story, wording)),
        ),
      ),
    ),
    ...part(
      "Timeline",
      story.timeline.map(({ date, spans }) =>
        item(
          [strong(readableDate(date))],
          spans.map((span) => spanItem(story, span)),
        ),
      ),
    ),
    ...part(
      "What cannot both hold in one article",
      story.lint.map(({ reason, spans }) =>
        item(
          [words(reason)],
          spans.map((span) => spanItem(story, span)),
        ),
      ),
    ),
  ]
  return printable(toMarkdown({ type: "root", children }, { bullet: "-" }))
}

function factItem(story: Story, fact: Fact): ListItem {
  const { about, values, silent } = fact
  const name = about && nameOf(story, about)
  const missing =
    silent.length === 0 ? [] : [item([words(`Not in: ${silent.map((id) => outletOf(story, id)).join(", ")}`)])]
  return item(
    [strong(name ? `${slotName(fact)}: ${name}` : slotName(fact))],
    [...values.map((value) => spanItem(story, value)), ...missing],
  )
}

function spanItem(story: Story, { article, text }: ArticleSpan, after = ""): ListItem {
  return item([words(`${outletOf(story, article)}: ${text}${after}`)])
}

const words = (value: string): PhrasingContent => ({ type: "text", value: printable(value).replace(/\s+/g, " ") })
const strong = (value: string): PhrasingContent => ({ type: "strong", children: [words(value)] })
const heading = (depth: 1 | 2, value: string): RootContent => ({ type: "heading", depth, children: [words(value)] })
const list = (children: ListItem[]): List => ({ type: "list", spread: false, children })
const part = (name: string, items: ListItem[]): RootContent[] =>
  items.length === 0 ? [] : [heading(2, name), list(items)]

function item(content: PhrasingContent[], below: ListItem[] = []): ListItem {
  return {
    type: "listItem",
    spread: false,
    children: [{ type: "paragraph", children: content }, ...(below.length > 0 ? [list(below)] : [])],
  }
}
