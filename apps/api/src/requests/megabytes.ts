/** A number of bytes in words: `10 MB`. */
export function toMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString("en", { maximumSignificantDigits: 3 })} MB`
}
