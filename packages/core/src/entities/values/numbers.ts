import { SCALES, SMALL_NUMBERS, TENS } from "../lexicon/number-words.ts"

/** A plain decimal number from digits or words and what multiplies them: "1.5", "million" → "1500000"; "half a", "dozen" → "6". */
export function toDecimal(number: string, scale?: string): string {
  const words = number.toLowerCase()
  let digits = /^\d/.test(number) ? number.replace(/,/g, "") : String(fromWords(words))
  let shift = 0
  for (const word of scale?.toLowerCase().split(" ") ?? []) {
    if (word === "dozen") digits = String(Number(digits) * 12)
    else shift += SCALES[word] ?? 0
  }
  const [whole = "0", fraction = ""] = digits.split(".")
  const kept = fraction.slice(shift).replace(/0+$/, "")
  const moved = (whole + fraction.slice(0, shift).padEnd(shift, "0")).replace(/^0+(?=\d)/, "")
  return kept === "" ? moved : `${moved}.${kept}`
}

function fromWords(words: string): number {
  if (/^(?:half )?an?$/.test(words)) return words.startsWith("h") ? 0.5 : 1
  let sum = 0
  for (const word of words.split(/[- ]/))
    sum += Math.max(0, SMALL_NUMBERS.indexOf(word)) + (TENS.indexOf(word) + 1 ? (TENS.indexOf(word) + 2) * 10 : 0)
  return sum
}
