import { MONTH_NAMES } from "./lexicon/month-names.ts"

const BY_NAME = new Map(
  MONTH_NAMES.flatMap((names, index) =>
    names.split(" ").map((name) => [name.replaceAll("_", " "), index + 1] as const),
  ),
)

/** A regular expression source that matches any of them. */
export const MONTH = `(?:${[...BY_NAME.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll(".", "\\.")})`

/** The number of a month, 1 to 12, by its name in lower case without a full stop. */
export function monthNumber(name: string): number | undefined {
  return BY_NAME.get(name.toLowerCase().replace(/\.$/, ""))
}
