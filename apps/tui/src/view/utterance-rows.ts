import type { Difference, Story, Utterance, Variant } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import { speakerLine } from "./quote-rows.ts"
import { outletLabel } from "./outlet-label.ts"
import { GAP, type Row } from "./row.ts"
import { settingLine } from "./statement-rows.ts"

/** What was said in a story, and how each outlet words it, one utterance after the other. */
export function utteranceRows(story: Story, paint: Paint): Row[] {
  return story.utterances.flatMap((utterance) => [
    { text: `${paint("bold", speakerLine(story, utterance))}${whereSaid(story, utterance)}` },
    ...utterance.variants.map((variant) => variantRow(story, variant, paint)),
    GAP,
  ])
}

function whereSaid(story: Story, { statement }: Utterance): string {
  const found = story.statements.find(({ id }) => id === statement)
  const setting = found && settingLine(story, found)
  return setting ? ` (${setting})` : ""
}

function variantRow(story: Story, variant: Variant, paint: Paint): Row {
  const { article, start, text, drift, differences } = variant
  const parts = drift === "only-here" ? [] : differences.map((difference) => describe(difference))
  const how = parts.length > 0 ? `${drift}: ${parts.join("; ")}` : drift
  return {
    text: `${printableLine(text)} ${paint("yellow", `[${how}]`)}`,
    indent: 2,
    label: outletLabel(story, article, paint),
    target: { kind: "article", id: article, at: start },
  }
}

function describe({ text, against }: Difference): string {
  const here = printableLine(text)
  const there = printableLine(against)
  if (here === "") return `without "${there}"`
  return there === "" ? `adds "${here}"` : `"${here}" for "${there}"`
}
