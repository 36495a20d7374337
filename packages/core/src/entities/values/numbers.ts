import { FOURTHS, SCALES, SMALL_NUMBERS, TENS } from "../lexicon/number-words.ts"

/**
 * A plain decimal number from digits or words and what multiplies them: "1.5", "million" → "1500000"; "half a", "dozen" → "6";
 * "two hundred and fifty" → "250"; "one and a half", "million" → "1500000".
 */
export function toDecimal(number: string, scale?: string): string {
  let digits = /^[\d,.]+$/.test(number) ? number.replace(/,/g, "") : String(fromWords(number.toLowerCase()))
  let shift = 0
  for (const word of scale?.toLowerCase().split(" ") ?? []) {
    if (word === "dozen") digits = String(Number(digits) * 12)
    else shift += SCALES[word] ?? 0
  }
  if (shift < 0) return `${+(Number(digits) * 10 ** shift).toFixed(4)}`
  const [whole = "0", fraction = ""] = digits.split(".")
  const kept = fraction.slice(shift).replace(/0+$/, "")
  const moved = (whole + fraction.slice(0, shift).padEnd(shift, "0")).replace(/^0+(?=\d)/, "")
  return kept === "" ? moved : `${moved}.${kept}`
}

function fromWords(words: string): number {
  const [base = "", half] = words.split(" and a half")
  if (base.includes("quarter")) return base.startsWith("three") ? 0.75 : 0.25
  if (base.startsWith("half")) return 0.5
  let sum = 0
  for (const word of base.split(/[- ]|(?=[¼½¾])/)) {
    if (word === "hundred") sum *= 100
    else if (/^an?$/.test(word)) sum++
    else if (TENS.includes(word)) sum += TENS.indexOf(word) * 10 + 20
    else
      sum +=
        Number.parseFloat(word) || (FOURTHS.indexOf(word || " ") + 1) / 4 + Math.max(0, SMALL_NUMBERS.indexOf(word))
  }
  return half === undefined ? sum : sum + 0.5
}
