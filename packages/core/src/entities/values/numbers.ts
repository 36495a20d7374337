import { SCALES, SMALL_NUMBERS, TENS } from "../lexicon/number-words.ts"

const tens = TENS.map((ten) => `${ten}(?:[- ](?:${SMALL_NUMBERS.slice(1, 10).join("|")}))?`).join("|")

/** A number in digits or in words below a hundred, as the source of a pattern. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${tens}|${SMALL_NUMBERS.slice(1).toReversed().join("|")})`

/** A plain decimal number from digits or words and a scale: "1.5", "million" → "1500000". */
export function toDecimal(number: string, scale?: string): string {
  const digits = /^\d/.test(number) ? number.replace(/,/g, "") : String(fromWords(number.toLowerCase()))
  const shift = scale === undefined ? 0 : (SCALES[scale.toLowerCase()] ?? 0)
  const [whole = "0", fraction = ""] = digits.split(".")
  const kept = fraction.slice(shift).replace(/0+$/, "")
  const moved = (whole + fraction.slice(0, shift).padEnd(shift, "0")).replace(/^0+(?=\d)/, "")
  return kept === "" ? moved : `${moved}.${kept}`
}

function fromWords(words: string): number {
  let sum = 0
  for (const word of words.split(/[- ]/))
    sum += Math.max(0, SMALL_NUMBERS.indexOf(word)) + (TENS.indexOf(word) + 1 ? (TENS.indexOf(word) + 2) * 10 : 0)
  return sum
}
