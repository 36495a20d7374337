import type { StorySummary } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import { cleanRows } from "../view/clean-rows.ts"
import { markedRows, rawRows } from "../view/marked-rows.ts"
import { quoteRows } from "../view/quote-rows.ts"
import { readableDate } from "../view/readable-date.ts"
import { GAP, type Row } from "../view/row.ts"
import { storyRows, storyTitle } from "../view/story-rows.ts"
import { utteranceRows } from "../view/utterance-rows.ts"
import type { PageData } from "./page-data.ts"
import type { Page } from "./state.ts"

/** The rows of a page. */
export function pageRows(page: Page, data: PageData, paint: Paint, hasColor: boolean): Row[] {
  switch (data.kind) {
    case "missing":
      return [{ text: "This is no longer in the library. Press Esc to go back, r to read the library again." }]
    case "stories":
      return data.stories.length === 0
        ? emptyRows(data.location, paint)
        : data.stories.flatMap((story) => summaryRows(story, paint))
    case "story":
      return page.kind === "quotes" ? orNone(utteranceRows(data.story, paint)) : storyRows(data.story, paint)
    case "article":
      if (page.kind === "quotes") return orNone(quoteRows(data.article, paint))
      if (page.kind !== "article" || page.view === "clean") return cleanRows(data.article, paint)
      return page.view === "raw" ? rawRows(data.source) : markedRows(data.article, data.source, paint, hasColor)
  }
}

/** What the top line calls a page: its name, and which side of it is shown. */
export function pageTitle(page: Page, data: PageData | null): { name: string; side: string | null } {
  const side = page.kind === "quotes" ? "what was said" : page.kind === "article" ? page.view : null
  return { name: (data && titleOf(data)) ?? page.kind, side }
}

function titleOf(data: PageData): string | null {
  if (data.kind === "stories") return "stories"
  if (data.kind === "story") return storyTitle(data.story) ?? "story"
  if (data.kind === "missing") return null
  const { publisher, title } = data.article.metadata
  return printableLine([publisher, title].filter(Boolean).join(": ") || "article")
}

function summaryRows(story: StorySummary, paint: Paint): Row[] {
  const counts = [
    count(story.articles, "article"),
    count(story.utterances, "thing said", "things said"),
    story.differ > 0 ? `${count(story.differ, "difference")} between outlets` : null,
  ]
  const about = [
    story.published && readableDate(story.published),
    story.outlets.map(printableLine).join(", "),
    ...counts,
  ]
    .filter(Boolean)
    .join(" | ")
  return [
    {
      text: `${paint("bold", printableLine(story.title ?? story.lead) || "An article without text")}\n${paint("dim", about)}`,
      target: { kind: "story", id: story.id },
    },
    GAP,
  ]
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

function emptyRows(location: string | null, paint: Paint): Row[] {
  return [
    { text: paint("bold", "There is nothing in this library yet.") },
    GAP,
    { text: "Leave with q and add some articles, saved pages or text:" },
    GAP,
    { text: "corpus add page.html notes.txt", indent: 4 },
    { text: "corpus add a-folder-of-pages", indent: 4 },
    { text: "curl -s https://example.org/article | corpus add -", indent: 4 },
    GAP,
    ...(location === null ? [] : [{ text: `This library is at ${printableLine(location)}` }]),
    { text: "Another one is chosen with --library PATH or CORPUS_LIBRARY." },
  ]
}

const orNone = (rows: Row[]): Row[] => (rows.length > 0 ? rows : [{ text: "Nothing is quoted here." }])
