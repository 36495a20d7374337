import type { Statement, Story, Variant } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import { nameOf } from "./fact-rows.ts"
import { outletLabel } from "./outlet-label.ts"
import { speakerLine } from "./quote-rows.ts"
import { readableDate } from "./readable-date.ts"
import { GAP, type Row } from "./row.ts"

/** Where and when something was said, in a few words; empty where no article tells. */
export function settingLine(story: Story, { medium, date, place }: Statement): string {
  const parts = [medium, date && readableDate(date), place && printableLine(nameOf(story, place))]
  return parts.filter((part) => part !== null && part !== undefined).join(", ")
}

/** A statement's speaker and setting, and whether anybody printed all of it. */
export function statementTitle(story: Story, statement: Statement): string {
  const setting = settingLine(story, statement)
  const title = setting ? `${speakerLine(story, statement)} (${setting})` : speakerLine(story, statement)
  return statement.rebuilt ? `${title}: rebuilt, not seen` : title
}

/** The statements of which articles quote several things, earliest words first. */
export const statementsOf = ({ statements }: Story): Statement[] =>
  statements.filter(({ utterances }) => utterances.length > 1)

/** What a statement holds, in its order: of each thing the wording of most articles. */
export const wordingsOf = ({ utterances }: Story, statement: Statement): Variant[] =>
  statement.utterances.flatMap((id) => {
    const said = utterances.find((utterance) => utterance.id === id)
    return said?.variants[said.reference] ?? []
  })

/** Statements of several quotations, put together in their order. */
export function statementRows(story: Story, paint: Paint): Row[] {
  return statementsOf(story).flatMap((statement) => [
    { text: paint("bold", statementTitle(story, statement)), indent: 2 },
    ...wordingsOf(story, statement).map(({ article, start, text }): Row => ({
      text: printableLine(text),
      indent: 4,
      label: outletLabel(story, article, paint),
      target: { kind: "article", id: article, at: start },
    })),
    GAP,
  ])
}
