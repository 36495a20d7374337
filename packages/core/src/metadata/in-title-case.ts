/** A name set in capitals as names are written, if it is at least so long; another stays. */
export function inTitleCase(name: string, shortest: number): string {
  if (name !== name.toUpperCase() || name.length < shortest) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
