import { numberValue } from "../text/number-value.ts"
import type { Word } from "../text/words.ts"

/** What makes two unequal runs of words one thing in two forms: initials ("US"), numbers ("twenty-one"), joined words; null where nothing does. */
export function phraseKind(
  here: readonly Word[],
  there: readonly Word[],
): "abbreviation" | "number-form" | "spelling" | null {
  if (here.length === 0 || there.length === 0 || here.length === there.length) return null
  if (isInitials(here, there) || isInitials(there, here)) return "abbreviation"
  const [one, other] = [here, there].map((run) => numberValue(run.map(({ form }) => form).join(" ")))
  if (one !== null && one === other) return "number-form"
  const [hour, same] = [here, there].map(clockHour)
  if (hour !== null && hour === same) return "number-form"
  const [mine, theirs] = [here, there].map((run) => run.map(({ key }) => key).join(""))
  return mine === theirs ? "spelling" : null
}

function isInitials(short: readonly Word[], long: readonly Word[]): boolean {
  const [letters = ""] = short.map(({ text }) => text.replaceAll(".", ""))
  return (
    short.length === 1 &&
    /^\p{Lu}{2,}$/u.test(letters) &&
    letters.toLowerCase() === long.map(({ key }) => key[0] ?? "").join("")
  )
}

const CLOCK = /^(\S+?) ?(?:(a\.?m\.?|p\.?m\.?)|(?:o'clock )?(?:in the|at) (morning|afternoon|evening|night))$/

/** The hour that words name, "four in the morning" as "4am"; null where they name none. */
function clockHour(words: readonly Word[]): string | null {
  const [, hour = "", half, part] = CLOCK.exec(words.map(({ form }) => form).join(" ")) ?? []
  const value = numberValue(hour)
  return value === null ? null : `${value} ${half === undefined ? (part === "morning" ? "a" : "p") : half[0]}`
}
