import type { Delta, Fact, Story } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import { factRows } from "./fact-rows.ts"
import { outletOf } from "./outlet-label.ts"
import { type Row, section } from "./row.ts"
import { storyTitle } from "./story-rows.ts"
import { utteranceRows } from "./utterance-rows.ts"

/** What is new in a story: articles, things said, facts, and conflicts opened or closed. */
export function deltaRows(story: Story, delta: Delta, paint: Paint): Row[] {
  const heading = (text: string) => paint("bold", text)
  const facts = (list: readonly Fact[]) => factRows({ ...story, facts: [...list] }, paint)
  const further = delta.variants.map(({ variant }): Row => ({
    text: `${outletOf(story, variant.article)}: ${printableLine(variant.text)} [${variant.drift}]`,
    indent: 2,
  }))
  const conflicts = new Set(delta.conflicts.opened.map(({ id }) => id))
  return [
    { text: paint(["bold", "underline"], storyTitle(story) ?? "A story without a title") },
    ...section(
      heading("New articles"),
      delta.articles.map(({ id, title }) => ({
        text: `${outletOf(story, id)}: ${printableLine(title ?? "no title")}`,
        indent: 2,
      })),
    ),
    ...section(heading("Conflicts opened"), facts(delta.conflicts.opened)),
    ...section(heading("Conflicts closed"), facts(delta.conflicts.closed)),
    ...section(heading("New facts"), facts(delta.facts.filter(({ id }) => !conflicts.has(id)))),
    ...section(heading("Things said anew"), utteranceRows({ ...story, utterances: delta.utterances }, paint)),
    ...section(heading("Further wordings"), further),
  ]
}
