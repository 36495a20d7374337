import { DAY_PARTS, REPEATS } from "../../lexicon/time-words.ts"
import { amountOf, toDuration, unitOf } from "./amount.ts"
import { pick } from "./pick.ts"
import type { Meaning, Reading, TimeContext } from "./reading.ts"
import type { Word } from "./word.ts"

/** Lengths of time, and times that come again. */
export const LENGTH_READINGS: Readonly<Record<string, Reading>> = {
  // "Two years ago", where nothing says from when, is no length.
  length: (words, { after }) => (after?.letter === "g" ? null : lengthOf(amountOf(words), unitOf(words))),
  // Weeks or months: the first unit.
  vagueLength: (words) =>
    lengthOf(null, unitOf(words.slice(0, words.findIndex(({ letter }) => "UV".includes(letter)) + 1))),
  every,
}

function lengthOf(amount: number | null, unit: string | undefined): Meaning | null {
  const value = toDuration(amount, unit ?? "")
  return value === null ? null : [value]
}

/** Every day, every other week, twice a month, Mondays, daily: how long from one to the next, or which weekday. */
function every(words: readonly Word[], { before, after }: TimeContext): Meaning | null {
  // A speed's or a wage's.
  if (words[0]?.text === "per" && !/^(?:d|w|mo|y)/.test(words.at(-1)?.text ?? "")) return null
  const adverb = pick(words, "c")
  // A newspaper's: "the Daily Star".
  const isNamed = adverb && /^\p{Lu}/u.test(adverb.text) && (after?.letter === "^" || (before && before.letter !== "`"))
  if (isNamed) return null
  if (adverb) return [REPEATS[adverb.value] as string]
  const weekday = pick(words, "GW")
  const part = pick(words, "P")
  const ending = part ? (DAY_PARTS[part.value % 4] as string) : ""
  if (weekday) return [`XXXX-WXX-${weekday.value || 7}${ending}`]
  if (part) return [`XXXX-XX-XX${ending}`]
  const isOther = /^(?:other|second)$/i.test(words[1]?.text ?? "")
  return lengthOf(isOther ? 2 : (amountOf(words.slice(1)) ?? 1), unitOf(words))
}
