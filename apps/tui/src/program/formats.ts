import { type Command, Option } from "commander"

/** What a command can print, by the name of its option. */
const FORMATS = {
  json: "one JSON value, indented: an array where there are several inputs",
  ndjson: "one line of JSON for each input, in the order of the inputs",
  md: "Markdown",
  text: "the body's text alone",
  marked: "the source, with everything that is no body text marked by what it is",
  conll: "the names, a token and its tag a line",
  ledger: "a table of the source's ranges, what became of each, and the rule that said so",
} as const

export type Format = keyof typeof FORMATS
export type FormatOptions = Partial<Record<Format, true>>

/** Adds options for some formats, of which one may be given. */
export function addFormats(command: Command, formats: readonly Format[]): Command {
  for (const format of formats) {
    const others = formats.filter((other) => other !== format)
    command.addOption(new Option(`--${format}`, FORMATS[format]).conflicts(others))
  }
  return command
}

/** The format that was asked for, if any. */
export function formatOf(options: FormatOptions): Format | undefined {
  return (Object.keys(FORMATS) as Format[]).find((format) => options[format])
}
