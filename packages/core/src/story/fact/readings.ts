import type { FoundValue } from "../../entities/values/found-value.ts"
import { type Account, type Sentence, textAt } from "../account.ts"
import { toWords } from "../text/words.ts"
import { ages } from "./ages.ts"
import type { ClaimKind } from "./claim.ts"
import { clocks } from "./clocks.ts"
import { countedStates } from "./counted-states.ts"
import { lengths } from "./lengths.ts"
import { measures } from "./measures.ts"
import { parts, plainNumbers } from "./plain-numbers.ts"
import type { Reading } from "./reading.ts"
import type { PlacedValue } from "./sentence-values.ts"
import { setScores } from "./set-scores.ts"
import { toldDates } from "./told-dates.ts"
import { votes } from "./votes.ts"

/** The readings of a sentence, surest first; none over another but for what becomes of people. */
export function readings(account: Account, sentence: Sentence, values: readonly PlacedValue[]): Reading[] {
  const text = textAt(account, sentence)
  const states = countedStates(text).map((found): Reading => ({
    ...counted(found),
    unit: found.unit ?? "",
    isState: true,
  }))
  const numbers = values.flatMap(({ found }) => (isNumber(found) ? plain(found, found.kind) : []))
  const all: Reading[] = [
    ...states,
    ...ages(account, sentence, text),
    ...clocks(text),
    ...toldDates(account, text, values),
    ...setScores(text),
    ...votes(text).map((found) => plain(found, "score")),
    ...measures(text),
    ...parts(text).map(counted),
    ...lengths(text, numbers),
    ...numbers.filter(({ kind }) => kind !== "count"),
    ...numbers.filter(({ kind }) => kind === "count"),
    ...plainNumbers(text).map(counted),
  ]
  const kept: Reading[] = []
  for (const one of all) {
    const over = kept.filter((other) => one.from < other.to && other.from < one.to)
    if (over.length === 0 || (one.isState && over.every(({ isState }) => isState))) kept.push(one)
  }
  return kept
}

/** An amount that is said; dates are read apart, and what happens again and again is none. */
function isNumber(found: FoundValue): found is FoundValue & { kind: Exclude<FoundValue["kind"], "date" | "set"> } {
  return found.kind !== "date" && found.kind !== "set" && !found.value.includes("X")
}

function plain(found: FoundValue, kind: ClaimKind): Reading {
  const { from, to, value, unit = "" } = found
  if (kind === "count") return counted(found)
  return { from, to, kind, value: kind === "score" ? bothWays(value) : value, unit }
}

function counted({ from, to, value, unit = "" }: Omit<FoundValue, "kind">): Reading {
  return { from, to, kind: "count", value, unit: toWords(unit).at(-1)?.stem ?? "", about: unit }
}

/** A result reads the same from both sides. */
function bothWays(score: string): string {
  return score
    .split("-")
    .toSorted((a, b) => Number(b) - Number(a))
    .join("-")
}
