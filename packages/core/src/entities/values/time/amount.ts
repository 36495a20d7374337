import { HALF_UNITS, TIME_UNITS } from "../../lexicon/time-words.ts"
import type { Word } from "./word.ts"

/** The unit of time that words end with, in the singular. */
export function unitOf(words: readonly Word[]): string | undefined {
  const word = words.findLast(({ letter, text }) => "UVQ".includes(letter) || (letter === "O" && text === "second"))
  if (word === undefined) return undefined
  if (word.letter === "Q") return "quarter"
  return /^seconds?$/i.test(word.text) ? "second" : TIME_UNITS[word.value]?.[0]
}

/** What number words and digits come to: twenty-five, two and a half; "a" is one. Null where they are no number. */
export function amountOf(words: readonly Word[]): number | null {
  let sum: number | null = null
  if (words.some(({ letter }) => letter === "s")) return null
  for (const { letter, value } of words) {
    if (letter === "N" || letter === "Y" || letter === "f") sum = (sum ?? 0) + value
    else if (letter === "h") sum = (sum ?? 0) + 0.5
    else if (letter === "a") sum ??= 1
  }
  // "half a year" has an article that counts nothing.
  const [first] = words.filter(({ letter }) => letter !== "q" && letter !== "d")
  return first?.letter === "h" ? 0.5 : sum
}

/** ISO 8601 of so many units: `P2W`, `P1Y6M`; X for an amount that is not said. */
export function toDuration(amount: number | null, unit: string): string | null {
  const [, count = 0, letters = ""] = TIME_UNITS.find(([name]) => name === unit) ?? []
  if (count === 0) return null
  const time = letters.length > 1 ? "T" : ""
  const letter = letters.at(-1) as string
  if (amount === null) return `P${time}X${letter}`
  const whole = Math.floor(amount)
  const half = HALF_UNITS[unit]
  if (amount - whole !== 0.5 || half === undefined) return `P${time}${+(amount * count).toFixed(4)}${letter}`
  return `P${time}${whole === 0 ? "" : `${whole}${letter}`}${half}`
}
