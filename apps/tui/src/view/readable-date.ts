/** A date as the source states it, its time parted by a blank. */
export function readableDate(date: string): string {
  return date.replace(/T(?=\d)/, " ")
}
