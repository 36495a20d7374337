const LENGTH = 200

/** The first words of a text, on one line. */
export function lead(text: string): string {
  // A body may be megabytes long: only its head is looked at.
  const line = text
    .slice(0, LENGTH * 8)
    .replaceAll(/\s+/g, " ")
    .trim()
  if (line.length <= LENGTH) return line
  const space = line.lastIndexOf(" ", LENGTH)
  if (space > 0) return line.slice(0, space)
  const cut = line.slice(0, LENGTH)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}
