import { NUMBER, SCALE } from "../../entities/lexicon/number-words.ts"
import type { FoundValue } from "../../entities/values/found-value.ts"
import { toDecimal } from "../../entities/values/numbers.ts"
import { type Account, mentionsIn, type Sentence, textAt } from "../account.ts"
import { isHead } from "../cluster/profile.ts"
import { stem } from "../text/stem.ts"
import { toWords } from "../text/words.ts"
import type { Claim, ClaimKind } from "./claim.ts"
import { claimContext } from "./claim-context.ts"
import { countedStates } from "./counted-states.ts"
import { durationDays } from "./duration-days.ts"
import { measures } from "./measures.ts"
import { isFullDate, type PlacedValue } from "./sentence-values.ts"
import { votes } from "./votes.ts"

const AMOUNT = `(${NUMBER}|dozen)`
/** "nine of the 12 charges": the part is what is told. */
const PART = new RegExp(
  `(?<![\\p{L}\\d.,])${AMOUNT} (?:out )?of (?:the |its |his |her |their |those )?(?:${AMOUNT}) (\\p{Ll}+s)(?!\\p{L})`,
  "giu",
)
/** A number alone, after a word that says how exact it is or where it stands. */
const BARE = new RegExp(
  `\\b(?:about|some|around|roughly|nearly|almost|more than|over|at least|up to|as many as|at|to|of) (${NUMBER})(?: (${SCALE}))?(?![\\d%/:–-]|[.,]\\d| ?(?:a\\.?m\\b|p\\.?m\\b|\\p{Lu}))`,
  "giu",
)
const AGE = new RegExp(`^, (\\d{1,3})(?=[,.;]| and | who )`, "u")
const CLOCK =
  /(?<![\p{L}\d.:,])(\d{1,2})(?:[:.](\d\d))? ?(a\.?m\.?|p\.?m\.?)(?!\p{L})|(?<![\p{L}\d.:,])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/giu

/** Nights stand for days where a stay is limited. */
const NIGHTS = new RegExp(`(?<![\\p{L}\\d.,])(${NUMBER}) nights(?!\\p{L})`, "giu")

interface Given {
  from: number
  to: number
  kind: ClaimKind
  value: string
  unit: string
  about?: string
  isState?: true
}

/** What an article states in numbers and dates, sentence by sentence. */
export function claimsOf(account: Account, values: readonly PlacedValue[]): Claim[] {
  return account.sentences.flatMap((sentence) => {
    const own = values.filter((value) => value.sentence === sentence)
    const rank = isHead(account, sentence) ? Number(sentence.inBody < 0) : 2
    return given(account, sentence, own).map(({ isState = false, about = "", from, to, ...rest }): Claim => {
      const place = { block: sentence.block, from: sentence.from + from, to: sentence.from + to }
      const amount = rest.kind === "duration" ? durationDays(rest.value) : Number(rest.value)
      return {
        account,
        sentence,
        ...place,
        ...rest,
        amount,
        about,
        isState,
        rank,
        context: claimContext(sentence, place),
      }
    })
  })
}

/** The readings of a sentence, surest first; none over another but for what becomes of people. */
function given(account: Account, sentence: Sentence, values: readonly PlacedValue[]): Given[] {
  const text = textAt(account, sentence)
  const states = countedStates(text).map((found): Given => ({
    ...found,
    kind: "count",
    unit: found.unit ?? "",
    about: found.unit ?? "",
    isState: true,
  }))
  const dates = values
    .filter(isFullDate)
    .map(({ found }) => ({ ...plain(found, "date"), value: found.value.slice(0, 10) }))
  const numbers = values.flatMap(({ found }) => (isNumber(found) ? plain(found, found.kind) : []))
  const readings: Given[] = [
    ...states,
    ...ages(account, sentence, text),
    ...clocks(text),
    ...dates,
    ...votes(text).map((found) => plain(found, "score")),
    ...measures(text),
    ...parts(text),
    ...numbers.filter(({ kind }) => kind !== "count"),
    ...nights(text),
    ...numbers.filter(({ kind }) => kind === "count"),
    ...bare(text),
  ]
  const kept: Given[] = []
  for (const one of readings) {
    const over = kept.filter((other) => one.from < other.to && other.from < one.to)
    if (over.length === 0 || (one.isState && over.every(({ isState }) => isState))) kept.push(one)
  }
  return kept
}

/** An amount that is said; dates are read apart, and what happens again and again is none. */
function isNumber(found: FoundValue): found is FoundValue & { kind: Exclude<FoundValue["kind"], "date" | "set"> } {
  return found.kind !== "date" && found.kind !== "set" && !found.value.includes("X")
}

function plain({ from, to, value, unit = "" }: FoundValue, kind: ClaimKind): Given {
  if (kind === "score") return { from, to, kind, value: bothWays(value), unit }
  if (kind !== "count") return { from, to, kind, value, unit }
  return { from, to, kind, value, unit: toWords(unit).at(-1)?.stem ?? unit, about: unit }
}

/** A result reads the same from both sides. */
function bothWays(score: string): string {
  return score
    .split("-")
    .toSorted((a, b) => Number(b) - Number(a))
    .join("-")
}

function parts(text: string): Given[] {
  return [...text.matchAll(PART)].map((match) => {
    const [whole, amount = "", , noun = ""] = match
    const from = match.index
    return {
      from,
      to: from + whole.length,
      kind: "count",
      value: number(amount),
      unit: stem(noun.toLowerCase()),
      about: noun.toLowerCase(),
    }
  })
}

function nights(text: string): Given[] {
  return [...text.matchAll(NIGHTS)].map((match) => {
    const value = `P${toDecimal(match[1] ?? "0")}D`
    return { from: match.index, to: match.index + match[0].length, kind: "duration", value, unit: "" }
  })
}

function bare(text: string): Given[] {
  return [...text.matchAll(BARE)].map((match) => {
    const [whole, amount = "", scale] = match
    const from = match.index + whole.indexOf(amount, whole.indexOf(" "))
    return { from, to: match.index + whole.length, kind: "count", value: toDecimal(amount, scale), unit: "" }
  })
}

/** "Liza Manalo, 34," gives her age. */
function ages(account: Account, sentence: Sentence, text: string): Given[] {
  return mentionsIn(account, sentence).flatMap(({ entity, to }): Given[] => {
    if (entity.type !== "person") return []
    const match = AGE.exec(text.slice(to - sentence.from))
    const from = to - sentence.from + 2
    return match?.[1] === undefined
      ? []
      : [{ from, to: from + match[1].length, kind: "age", value: match[1], unit: entity.id, about: entity.id }]
  })
}

function clocks(text: string): Given[] {
  return [...text.matchAll(CLOCK)].map((match) => {
    const [whole, hour, minute = "00", half = "", full, after] = match
    const shift = /^p/i.test(half) ? 12 : 0
    const value =
      full === undefined
        ? `${String((Number(hour) % 12) + shift).padStart(2, "0")}:${minute}`
        : `${full.padStart(2, "0")}:${after ?? ""}`
    return { from: match.index, to: match.index + whole.length, kind: "time", value, unit: "" }
  })
}

function number(amount: string): string {
  return /^dozen$/i.test(amount) ? "12" : toDecimal(amount)
}
