const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  )
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  m: 6,
  mn: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
}

const tens = TENS.map((ten) => `${ten}(?:[- ](?:${SMALL.slice(1, 10).join("|")}))?`).join("|")

/** A number in digits or in words below a hundred, as the source of a pattern. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${tens}|${SMALL.slice(1).toReversed().join("|")})`

/** What may multiply it: million, crore. */
export const SCALE = "(?:hundred|thousand|lakhs?|million|crores?|billion|trillion)"

/** What multiplies it where an amount of money leaves no doubt: 5m, 3bn. */
export const SHORT_SCALE = "(?:mn|bn|tn|[kmb])"

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
    sum += Math.max(0, SMALL.indexOf(word)) + (TENS.indexOf(word) + 1 ? (TENS.indexOf(word) + 2) * 10 : 0)
  return sum
}
