import { type Account, textAt } from "../account.ts"
import { isHead } from "../cluster/profile.ts"
import { GOES_ON_COUNT } from "../lexicon/claim-words.ts"
import type { Claim } from "./claim.ts"
import { claimContext } from "./claim-context.ts"
import { scopeOf } from "./claim-scope.ts"
import { durationDays } from "./duration-days.ts"
import { intervalOf } from "./interval.ts"
import type { Reading } from "./reading.ts"
import { readings } from "./readings.ts"
import { isQuoted, type PlacedValue } from "./sentence-values.ts"

/** What an article states in numbers and dates, sentence by sentence. */
export function claimsOf(account: Account, values: readonly PlacedValue[]): Claim[] {
  return account.sentences.flatMap((sentence) => {
    const own = values.filter((value) => value.sentence === sentence)
    const rank = isHead(account, sentence) ? Number(sentence.inBody < 0) : 2
    const text = textAt(account, sentence)
    const goesOn = GOES_ON_COUNT.test(text)
    return readings(account, sentence, own).map((reading): Claim => {
      const { isState = false, about = "", from, to, kind, value, unit } = reading
      const place = { block: sentence.block, from: sentence.from + from, to: sentence.from + to }
      const amount = kind === "duration" ? durationDays(value) : Number(value)
      const [least, most] = intervalOf(text, from, amount)
      return {
        account,
        sentence,
        ...place,
        kind,
        value,
        unit,
        about,
        amount,
        least,
        most,
        isState,
        goesOn,
        rank,
        loose: kind === "date" ? looseness(text.slice(from, to)) : null,
        tense: tenseOf(account, reading),
        isQuoted: isQuoted(account, place),
        scope: scopeOf({ account, sentence, ...place }, own.filter(isDated)),
        ...claimContext(account, sentence, place, about === "" ? "" : unit),
      }
    })
  })
}

function looseness(date: string): Claim["loose"] {
  return /\d{4}/.test(date) ? null : /\d/.test(date) ? "year" : "week"
}

function tenseOf({ article }: Account, { kind, value }: Reading): Claim["tense"] {
  const { published } = article.metadata
  if (kind !== "date" || published === null) return null
  const today = published.slice(0, value.length)
  return value > today ? "ahead" : value < today || value.length === 10 ? "past" : null
}

function isDated({ found: { kind, value } }: PlacedValue): boolean {
  return kind === "date" && /^\d{4}/.test(value)
}
