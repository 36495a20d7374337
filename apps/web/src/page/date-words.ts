const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/
const MONTHS = "January February March April May June July August September October November December".split(" ")

/** An ISO 8601 date as a reader would write it, at the precision it states; anything else as it stands. */
export function dateWords(iso: string): string {
  const [, year, month, day, time, zone] = DATE.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  if (!year || (month && !name)) return iso
  const date = [day && String(Number(day)), name, year].filter(Boolean).join(" ")
  return [date, time, zone === "Z" ? "UTC" : zone]
    .filter(Boolean)
    .join(day && time ? ", " : " ")
    .replace(/, (UTC|[+-])/, " $1")
}
