/** The words of a table, by white space or by the separator given. */
export function wordSet(table: string, separator: RegExp = /\s+/): ReadonlySet<string> {
  return new Set(table.split(separator).filter((word) => word !== ""))
}
