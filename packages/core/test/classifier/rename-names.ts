/** Attributes whose values are names that a site's makers chose. */
const NAMING = /(\s(?:class|id)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>=]+))/giu

/** Gives every name in the classes and ids of a page another: the same one wherever the same stood. */
export function renameNames(html: string, rename: (name: string) => string): string {
  return html.replace(
    NAMING,
    (_, before: string, double?: string, single?: string, bare?: string) =>
      `${before}"${(double ?? single ?? bare ?? "").replace(/[^\s"]+/gu, rename)}"`,
  )
}

/** The names in the classes and ids of a page, each once. */
export function namesOfPage(html: string): string[] {
  const names = new Set<string>()
  renameNames(html, (name) => {
    names.add(name)
    return name
  })
  return [...names]
}

/** A name of eight consonants that says nothing; another for every number up to 20 billion, and for each seed. */
export function sayNothing(number: number, seed: number): string {
  const letters = "bcdfghjklmnpqrstvwxz"
  // Odd and no multiple of five: a bijection of the numbers below 20 ** 8.
  let rest = Number((BigInt(number) * 7_919_771_237n + BigInt(seed)) % 25_600_000_000n)
  let name = ""
  for (let at = 0; at < 8; at++) {
    name += letters[rest % letters.length]
    rest = Math.floor(rest / letters.length)
  }
  return name
}
