const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/
const DAY_PART = /^(\d{4}-\d{2}-\d{2})T(MO|AF|EV|NI)$/
const YEAR_PART = /^(\d{4})-(?:W(\d{2})(-WE)?|(Q[1-4]|H[12]|SP|SU|FA|WI))$/
const MONTHS = "January February March April May June July August September October November December".split(" ")
const PARTS: Readonly<Record<string, string>> = {
  MO: "morning",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  Q1: "first quarter",
  Q2: "second quarter",
  Q3: "third quarter",
  Q4: "fourth quarter",
  H1: "first half",
  H2: "second half",
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
}

/** A date in its normal form, ISO 8601 or TIMEX3, as a reader would write it, at the precision it states; anything else as it stands. */
export function dateWords(value: string): string {
  const ends = value.split("/")
  if (ends.length === 2) return ends.map(dateWords).join(" to ")
  const [, dayOfPart, dayPart = ""] = DAY_PART.exec(value) ?? []
  if (dayOfPart) return `${dateWords(dayOfPart)}, ${PARTS[dayPart]}`
  const [, yearOfPart, week, weekend, yearPart = ""] = YEAR_PART.exec(value) ?? []
  if (week) return `${weekend ? "weekend of " : ""}week ${Number(week)} of ${yearOfPart}`
  if (yearOfPart) return `${PARTS[yearPart]} of ${yearOfPart}`
  const [, year, month, day, time, zone] = DATE.exec(value) ?? []
  const name = MONTHS[Number(month) - 1]
  if (!year || (month && !name)) return value
  const date = [day && String(Number(day)), name, year].filter(Boolean).join(" ")
  return [date, time, zone === "Z" ? "UTC" : zone]
    .filter(Boolean)
    .join(day && time ? ", " : " ")
    .replace(/, (UTC|[+-])/, " $1")
}
