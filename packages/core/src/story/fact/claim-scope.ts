import { fromIso } from "../../entities/values/calendar.ts"
import { OPEN, PER } from "../lexicon/claim-words.ts"
import { mentionsIn, textAt } from "../account.ts"
import type { Claim, Scope } from "./claim.ts"
import { daysBetween } from "./days-between.ts"
import type { PlacedValue } from "./sentence-values.ts"

/** As far from a value, in characters, a date may stand that limits it; one that opens the sentence may stand anywhere. */
const NEAR = 25
const OPENS = 10
/** As far, in characters, may stand the place that a value is of, or what says that it is planned. */
const AROUND = 45
/** From so many days on, two dates limit two values to different times, and a date tells of something before or after the event. */
const APART = 20
const FAR_OFF = 60

/** What the words beside a claim limit it to. */
export function scopeOf(
  claim: Pick<Claim, "account" | "sentence" | "block" | "from" | "to">,
  dates: readonly PlacedValue[],
): Scope {
  const { account, sentence, block, from, to } = claim
  const per =
    PER.exec(textAt(account, { block, from: to, to: sentence.to }))
      ?.slice(1)
      .find(Boolean) ?? ""
  const near = dates.filter((date) => {
    const between = textAt(account, { block, from: Math.min(to, date.to), to: Math.max(from, date.from) })
    const isOpener = date.to <= from && date.from - sentence.from < OPENS
    return (
      (date.to <= from || date.from >= to) &&
      (isOpener || (between.length <= NEAR && (date.to <= from || !between.includes(",")))) &&
      !/[;:—“”"]|\bbut\b|\bwhile\b/.test(between)
    )
  })
  const [before, after] = [
    textAt(account, { block, from: Math.max(sentence.from, from - AROUND), to: from }),
    textAt(account, { block, from: to, to: Math.min(sentence.to, to + AROUND) }),
  ]
  const clause = (/[^;:“”"]*$/.exec(before)?.[0] ?? "") + (/^[^;:“”"]*/.exec(after)?.[0] ?? "")
  const places = mentionsIn(account, sentence).filter(
    (mention) =>
      mention.entity.type === "place" &&
      (mention.from - sentence.from < OPENS || (mention.from >= to && mention.from - to <= AROUND)),
  )
  return {
    per: per.toLowerCase(),
    dates: near.map(({ found }) => found.value.slice(0, 10)),
    places: places.map((place) => textAt(account, place).toLowerCase()),
    isOpen: OPEN.test(clause),
  }
}

/** Is one value of another place than the other, or planned where the other is told? That counts where nothing speaks for a slip. */
export function isElsewhere({ scope: one }: Claim, { scope: other }: Claim, isNoSlip: boolean): boolean {
  if (isNoSlip && one.isOpen !== other.isOpen) return true
  return one.places.length > 0 && other.places.length > 0 && !one.places.some((place) => other.places.includes(place))
}

/** Do two values speak of different times, or one of the whole and one of a part? */
export function isOtherScope(a: Claim, b: Claim): boolean {
  const [one, other] = [a.scope, b.scope]
  if (one.per !== "" && other.per !== "" && one.per !== other.per) return true
  if (one.dates.length === 0 || other.dates.length === 0) return isBackground(a) !== isBackground(b)
  return one.dates.every((date) => other.dates.every((theirs) => gap(date, theirs) > APART))
}

/** Does a claim tell of a time long before the report? */
function isBackground({ account, scope: { dates } }: Claim): boolean {
  const { published } = account.article.metadata
  return (
    published !== null &&
    dates.length > 0 &&
    dates.every((date) => date < published && gap(date, published.slice(0, 10)) > FAR_OFF)
  )
}

/** Days between two dates, 0 where the less precise one holds the other. */
function gap(a: string, b: string): number {
  if (a.startsWith(b) || b.startsWith(a)) return 0
  const [one, other] = [a, b].map((date) =>
    date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date,
  )
  return fromIso(one ?? "") === null || fromIso(other ?? "") === null
    ? 0
    : Math.abs(daysBetween(one ?? "", other ?? ""))
}
