import type { Story, Verdict } from "@corpus/core/schema"
import { severalSaid } from "./statement-wordings.ts"
import { VERDICT_WORDS } from "./words.ts"

/** A part of the story page that has something in it. */
export interface Part {
  id: string
  heading: string
  count: number
}

/** In the order in which a story shows them: where the accounts part comes first. */
export const VERDICTS: Verdict[] = ["differ", "update", "agree", "one-source"]

/** The parts that this story has, in the order of the page. */
export function storyContents(story: Story): Part[] {
  const parts = [
    ...VERDICTS.map((verdict) => ({
      id: verdict,
      heading: VERDICT_WORDS[verdict].heading,
      count: story.facts.filter((fact) => fact.verdict === verdict).length,
    })),
    { id: "quotes", heading: "In their words", count: story.utterances.length },
    { id: "statements", heading: "Statements", count: severalSaid(story).length },
    { id: "voice", heading: "Also attributed", count: story.voice.length },
    { id: "timeline", heading: "Timeline", count: story.timeline.length },
    { id: "names", heading: "Names", count: story.entities.length },
    {
      id: "origins",
      heading: "Text in common",
      count: story.origins.filter(({ articles }) => articles.length > 1).length,
    },
    { id: "lint", heading: "Cannot both hold", count: story.lint.length },
    { id: "articles", heading: "Articles", count: story.articles.length },
  ]
  return parts.filter(({ count }) => count > 0)
}
