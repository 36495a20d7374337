import type { Fact, Story, Verdict } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import { outletLabel, outletOf } from "./outlet-label.ts"
import { GAP, type Row, section } from "./row.ts"

/** What accounts of one thing are to each other, the most telling first. */
export const VERDICT_HEADINGS: readonly [Verdict, string][] = [
  ["differ", "Where outlets differ"],
  ["update", "What later accounts bring up to date"],
  ["agree", "Where outlets agree"],
  ["one-source", "What one outlet alone states"],
]

/** A story's facts by verdict: each outlet's words, and who does not say. */
export function factRows(story: Story, paint: Paint): Row[] {
  return VERDICT_HEADINGS.flatMap(([verdict, heading]) =>
    section(
      paint("bold", heading),
      story.facts.filter((fact) => fact.verdict === verdict).flatMap((fact) => rowsOf(story, fact, paint)),
    ),
  )
}

function rowsOf(story: Story, fact: Fact, paint: Paint): Row[] {
  const about = fact.about && nameOf(story, fact.about)
  const rows: Row[] = [
    { text: paint("underline", printableLine(about ? `${slotName(fact)}: ${about}` : slotName(fact))), indent: 2 },
  ]
  for (const { article, text, value, start } of fact.values) {
    const reading = nameOf(story, value)
    const normal = lettersOf(reading) === lettersOf(text) ? "" : paint("dim", ` = ${printableLine(reading)}`)
    rows.push({
      text: `${printableLine(text)}${normal}`,
      indent: 4,
      label: outletLabel(story, article, paint),
      target: { kind: "article", id: article, at: start },
    })
  }
  if (fact.silent.length > 0) {
    const outlets = fact.silent.map((id) => outletOf(story, id)).join(", ")
    rows.push({
      text: paint("dim", `Not in ${fact.silent.length === 1 ? "this article" : "these articles"}: ${outlets}`),
      indent: 4,
    })
  }
  return [...rows, GAP]
}

/** What a fact is about, in words. */
export function slotName({ slot }: Pick<Fact, "slot">): string {
  return slot.replaceAll("-", " ")
}

/** What is left where neither case nor punctuation counts. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")

/** The name of a story's entity; what is no entity's id stands for itself. */
export function nameOf({ entities }: Pick<Story, "entities">, id: string): string {
  return entities.find((entity) => entity.id === id)?.name ?? id
}
