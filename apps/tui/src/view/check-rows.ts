import type { Check, CheckVerdict } from "@corpus/core"
import type { Paint } from "../terminal/paint.ts"
import { printableLine } from "../terminal/printable.ts"
import { GAP, type Row, section } from "./row.ts"

/** What may come of a quotation or figure, what asks for a look first. */
const HEADINGS: readonly [CheckVerdict, string][] = [
  ["other-value", "The articles have another value"],
  ["other-speaker", "The articles give it to somebody else"],
  ["drifted", "Other words than in the articles"],
  ["not-in-these-articles", "Not in these articles"],
  ["verbatim", "As in the articles"],
]

/** A draft's quotations and figures by what became of them, with what the articles have. */
export function checkRows({ findings }: Check, inputOf: (article: string) => string, paint: Paint): Row[] {
  return HEADINGS.flatMap(([wanted, heading]) =>
    section(
      paint("bold", heading),
      findings
        .filter(({ verdict }) => verdict === wanted)
        .flatMap(({ text, start, speakers = [], sources }): Row[] => [
          { text: said(text, speakers), indent: 2, at: start },
          ...sources.map((source) => ({
            text: `${said(source.text, source.speakers ?? [])} ${paint("dim", printableLine(inputOf(source.article)))}`,
            indent: 4,
          })),
          GAP,
        ]),
    ),
  )
}

function said(text: string, speakers: readonly string[]): string {
  return speakers.length === 0
    ? printableLine(text)
    : `${printableLine(text)} (${speakers.map(printableLine).join(", ")})`
}
