import type { FoundValue } from "./found-value.ts"
import { NUMBER, toDecimal } from "./numbers.ts"

const UNITS: Readonly<Record<string, (amount: string) => string>> = {
  year: (amount) => `P${amount}Y`,
  month: (amount) => `P${amount}M`,
  week: (amount) => `P${amount}W`,
  day: (amount) => `P${amount}D`,
  hour: (amount) => `PT${amount}H`,
  minute: (amount) => `PT${amount}M`,
  second: (amount) => `PT${amount}S`,
}
const DURATION = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${NUMBER})[\\s-](${Object.keys(UNITS).join("|")})s?(?:-long)?(?![\\p{L}]|[\\s-]olds?(?!\\p{L}))`,
  "giu",
)
const DECADE = new RegExp(`(?<![\\p{L}\\p{N}.,])(${NUMBER}|a)[\\s-](decade|century|centuries)s?(?!\\p{L})`, "giu")

/** Lengths of time as ISO 8601 durations; ages ("ten-year-old") are none. */
export function findDurations(text: string): FoundValue[] {
  const found: FoundValue[] = []
  for (const match of text.matchAll(DURATION)) {
    const value = UNITS[(match[2] as string).toLowerCase()]?.(toDecimal(match[1] as string))
    if (value) found.push({ from: match.index, to: match.index + match[0].length, kind: "duration", value })
  }
  for (const match of text.matchAll(DECADE)) {
    const amount = /^a$/i.test(match[1] as string) ? 1 : Number(toDecimal(match[1] as string))
    const years = amount * (/^decade/i.test(match[2] as string) ? 10 : 100)
    found.push({ from: match.index, to: match.index + match[0].length, kind: "duration", value: `P${years}Y` })
  }
  return found
}
