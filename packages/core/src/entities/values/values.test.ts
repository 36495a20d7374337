import { describe, expect, test } from "vitest"
import { valuesOf } from "./find-values.ts"

/** A Wednesday. */
const PUBLISHED = "2025-03-12T08:00"

const found = (text: string, published: string | null = PUBLISHED): string[] =>
  valuesOf(text, published).map(({ kind, value, unit, from, to }) =>
    [kind, value, unit, `"${text.slice(from, to)}"`].filter((part) => part !== undefined).join(" "),
  )

describe("dates", () => {
  test.each<[string, string[]]>([
    ["They met on Monday.", ['date 2025-03-10 "Monday"']],
    ["They met on Wednesday.", ['date 2025-03-12 "Wednesday"']],
    ["They will meet on Monday.", ['date 2025-03-17 "Monday"']],
    ["It is due next Friday.", ['date 2025-03-14 "next Friday"']],
    ["It began yesterday.", ['date 2025-03-11 "yesterday"']],
    ["It began on 31 December.", ['date 2024-12-31 "31 December"']],
    ["It began on April 2.", ['date 2025-04-02 "April 2"']],
    ["Signed on Oct 3, 2019 and 4th May 2020.", ['date 2019-10-03 "Oct 3, 2019"', 'date 2020-05-04 "4th May 2020"']],
    ["Printed 01.11.25, read 2025-11-02.", ['date 2025-11-01 "01.11.25"', 'date 2025-11-02 "2025-11-02"']],
    ["In October 2015 and in 1998.", ['date 2015-10 "October 2015"', 'date 1998 "1998"']],
    ["On 13/02/2024, not 3/4/2024.", ['date 2024-02-13 "13/02/2024"']],
    ["On 31 February it may rain.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected))

  test("without a day of publication name no weekday and no year", () => {
    expect(found("On Friday, November 1, they met.", null)).toEqual(['date --11-01 "November 1"'])
  })
})

test.each<[string, string[]]>([
  ["It cost $1.5 billion and €20m.", ['money 1500000000 USD "$1.5 billion"', 'money 20000000 EUR "€20m"']],
  ["It cost ₹2,50,000 or 3 crore rupees.", ['money 250000 INR "₹2,50,000"', 'money 30000000 INR "3 crore rupees"']],
  ["It grew 3.2 per cent, then 4%.", ['percent 3.2 "3.2 per cent"', 'percent 4 "4%"']],
  [
    "A ten-year plan and a two-day visit took 36 hours.",
    ['duration P10Y "ten-year"', 'duration P2D "two-day"', 'duration PT36H "36 hours"'],
  ],
  ["The 12-year-old won.", []],
  [
    "Eight dialogue partners and 1,200 people came.",
    ['count 8 partners "Eight dialogue partners"', 'count 1200 people "1,200 people"'],
  ],
  ["Twenty-five soldiers left.", ['count 25 soldiers "Twenty-five soldiers"']],
  ["They won 3-1 at home.", ['score 3-1 "3-1"']],
  ["See pages 3-1 below.", []],
  ["Half of it was lost.", []],
])("%s", (text, expected) => expect(found(text)).toEqual(expected))
