import { toDecimal } from "../../entities/values/numbers.ts"
import { NIGHTS, RACE } from "../lexicon/number-forms.ts"
import { durationDays } from "./duration-days.ts"
import type { Reading } from "./reading.ts"

/** "Two hours and 41 minutes" is one length, nights stand for days where a stay is limited, and a race takes "2:18:43". */
export function lengths(text: string, numbers: readonly Reading[]): Reading[] {
  const joined = numbers.flatMap((one, at): Reading[] => {
    const next = numbers[at + 1]
    if (next?.kind !== "duration" || one.kind !== "duration") return []
    if (!/^(?:,? and|,)? $/.test(text.slice(one.to, next.from))) return []
    const value = one.value + next.value.replace(one.value.includes("T") ? /^PT/ : /^P/, "")
    return durationDays(next.value) < durationDays(one.value) ? [{ ...one, to: next.to, value }] : []
  })
  const nights = [...text.matchAll(NIGHTS)].map((match): Reading => {
    const value = `P${toDecimal(match[1] ?? "0")}D`
    return { from: match.index, to: match.index + match[0].length, kind: "duration", value, unit: "" }
  })
  const races = [...text.matchAll(RACE)].map((match): Reading => {
    const value = `PT${Number(match[1])}H${Number(match[2])}M${Number(match[3])}S`
    return { from: match.index, to: match.index + match[0].length, kind: "duration", value, unit: "" }
  })
  return [...joined, ...nights, ...races]
}
