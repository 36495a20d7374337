import type { Story } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import { factRows } from "./fact-rows.ts"
import { outletLabel, outletOf } from "./outlet-label.ts"
import { readableDate } from "./readable-date.ts"
import { type Row, section } from "./row.ts"
import { statementRows } from "./statement-rows.ts"
import { utteranceRows } from "./utterance-rows.ts"

/** A story from top to bottom: its articles, what they agree and differ on, what was said, when, and who is in it. */
export function storyRows(story: Story, paint: Paint): Row[] {
  const heading = (text: string) => paint("bold", text)
  return [
    ...section(heading(articleCount(story)), articleRows(story, paint)),
    ...factRows(story, paint),
    ...section(heading("What was said, and how each outlet words it"), utteranceRows(story, paint)),
    ...section(heading("Statements, in their order"), statementRows(story, paint)),
    ...section(heading("Timeline"), timelineRows(story, paint)),
    ...section(heading("Who and what is in it"), entityRows(story, paint)),
    ...section(heading("Text that outlets share"), originRows(story, paint)),
    ...section(heading("In one outlet's own voice, attributed by another"), voiceRows(story, paint)),
    ...section(heading("What cannot both hold in one article"), lintRows(story, paint)),
  ]
}

/** The story's name: the title of its earliest article that has one. */
export function storyTitle(story: Story): string | null {
  const titled = story.articles.filter(({ title }) => title !== null)
  const earliest = titled.toSorted((a, b) => ((a.published ?? "~") < (b.published ?? "~") ? -1 : 1))[0]
  return earliest?.title ? printableLine(earliest.title) : null
}

const articleCount = ({ articles }: Story) => (articles.length === 1 ? "One article" : `${articles.length} articles`)

function articleRows(story: Story, paint: Paint): Row[] {
  return story.articles.map(({ id, title, published }) => ({
    text: `${title ? printableLine(title) : paint("dim", "no title")} ${paint("dim", `(${published ? readableDate(published) : "no date"})`)}`,
    indent: 2,
    label: outletLabel(story, id, paint),
    target: { kind: "article", id },
  }))
}

export function timelineRows(story: Story, paint: Paint): Row[] {
  return story.timeline.flatMap(({ date, spans }) => [
    { text: paint("underline", printableLine(readableDate(date))), indent: 2 },
    ...spans.map((span): Row => spanRow(story, span, paint)),
  ])
}

type ArticleSpan = Story["timeline"][number]["spans"][number]

function spanRow(story: Story, { article, start, text }: ArticleSpan, paint: Paint): Row {
  return {
    text: printableLine(text),
    indent: 4,
    label: outletLabel(story, article, paint),
    target: { kind: "article", id: article, at: start },
  }
}

function entityRows(story: Story, paint: Paint): Row[] {
  return story.entities.map(({ type, name, names }) => {
    const others = names.map(({ text }) => printableLine(text)).filter((text) => text !== printableLine(name))
    const also = others.length > 0 ? paint("dim", ` (also ${others.join(", ")})`) : ""
    return { text: `${printableLine(name)}${also}`, indent: 2, label: { text: paint("cyan", type), width: 14 } }
  })
}

export function originRows(story: Story, paint: Paint): Row[] {
  return story.origins
    .filter(({ articles }) => articles.length > 1)
    .flatMap(({ articles, spans }) => [
      { text: paint("underline", articles.map((id) => outletOf(story, id)).join(", ")), indent: 2 },
      ...spans.map((span) => spanRow(story, span, paint)),
    ])
}

function voiceRows(story: Story, paint: Paint): Row[] {
  return story.voice.flatMap(({ own, attributed }) => [spanRow(story, own, paint), spanRow(story, attributed, paint)])
}

export function lintRows(story: Story, paint: Paint): Row[] {
  return story.lint.flatMap(({ reason, spans }) => [
    { text: printableLine(reason), indent: 2 },
    ...spans.map((span) => spanRow(story, span, paint)),
  ])
}
