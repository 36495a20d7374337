/** Digits of other scripts than Latin that dates are written with: those of one script stand in a row from its zero. */
const OTHER = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g

/** Where the row of each script begins. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

/** A text with the digits 0 to 9 in the place of those of other scripts; every offset stays. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.findLast((zero) => zero <= code) as number))
  })
}
