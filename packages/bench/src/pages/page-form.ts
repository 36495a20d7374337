/**
 * How a page is read: as served; as a careless scraper's dump of all its text, a line a block; the same hard-wrapped at 72
 * columns, as by a mail client; the same on one line.
 */
export const PAGE_FORMS = ["html", "dump", "dump72", "line"] as const
export type PageForm = (typeof PAGE_FORMS)[number]

/** The columns of a wrapped line. */
const WIDTH = 72

/** A dump in another form. No blank line is added between blocks: where a block ends has to be found. */
export function toForm(dump: string, form: PageForm): string {
  if (form === "line") return dump.replace(/\s+/gu, " ").trim()
  return form === "dump72" ? dump.split("\n").map(wrap).join("\n") : dump
}

/** Breaks a line at the last space before it gets too long, as counted in UTF-16 units; a longer word keeps a line to itself. */
function wrap(line: string): string {
  const lines: string[] = []
  let rest = line.trimEnd()
  while (rest.length > WIDTH) {
    const before = rest.lastIndexOf(" ", WIDTH)
    const at = before > 0 ? before : rest.indexOf(" ", WIDTH)
    if (at < 0) break
    lines.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...lines, rest].join("\n")
}
