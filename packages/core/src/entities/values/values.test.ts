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
    ["It began on April 2.", ['date 2024-04-02 "April 2"']],
    ["The April 2 vote", ['date 2025-04-02 "April 2"']],
    ["The Fed meets on Friday.", ['date 2025-03-14 "Friday"']],
    ["On Monday, the court will hear it.", ['date 2025-03-17 "Monday"']],
    ["On Monday, the court heard it.", ['date 2025-03-10 "Monday"']],
    ["It announced the plan on Friday.", ['date 2025-03-07 "Friday"']],
    ["It will meet soon, she said on Friday.", ['date 2025-03-07 "Friday"']],
    ["They called a strike for Friday.", ['date 2025-03-14 "Friday"']],
    ["They closed the port until Friday.", ['date 2025-03-14 "Friday"']],
    ["He was blamed for Friday's attack.", ['date 2025-03-07 "Friday"']],
    ["Signed on Oct 3, 2019 and 4th May 2020.", ['date 2019-10-03 "Oct 3, 2019"', 'date 2020-05-04 "4th May 2020"']],
    ["Printed 01.11.25, read 2025-11-02.", ['date 2025-11-01 "01.11.25"', 'date 2025-11-02 "2025-11-02"']],
    ["In October 2015 and in 1998.", ['date 2015-10 "October 2015"', 'date 1998 "1998"']],
    ["On 13/02/2024, not 3/4/2024.", ['date 2024-02-13 "13/02/2024"']],
    ["On 31 February it may rain.", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected))

  test("without a day of publication relative dates stay unread and no year is guessed", () => {
    expect(found("On Friday, November 1, they met.", null)).toEqual(['date --11-01 "Friday, November 1"'])
    expect(found("Last week, on Monday night and two years ago.", null)).toEqual([])
  })

  test("a value says how it was resolved and to what it is stated", () => {
    expect(valuesOf("They left on Monday.", PUBLISHED)[0]).toMatchObject({
      precision: "day",
      rule: "date/weekday-before-published",
    })
    expect(valuesOf("It is due next Friday.", PUBLISHED)[0]?.rule).toBe("date/weekday-after-published")
    expect(valuesOf("In the third quarter of 2024.", PUBLISHED)[0]).toMatchObject({
      precision: "quarter",
      rule: "date/quarter",
    })
  })

  test.each<[string, string[]]>([
    // Days and times of days.
    ["On Sunday, Oct 27", ['date 2024-10-27 "Sunday, Oct 27"']],
    ["The Jan. 5 vote", ['date 2025-01-05 "Jan. 5"']],
    ["It is payable Nov. 30", ['date 2025-11-30 "Nov. 30"']],
    ["On 3-5 October 2024", ['date 2024-10-03/2024-10-05 "3-5 October 2024"']],
    ["Monday night", ['date 2025-03-10TNI "Monday night"']],
    ["On Monday at 7.15 p.m. they left", ['date 2025-03-10T19:15 "Monday at 7.15 p.m."']],
    ["By noon Saturday", ['date 2025-03-08T12:00 "noon Saturday"']],
    [
      "This morning, tonight, the day before yesterday",
      [
        'date 2025-03-12TMO "This morning"',
        'date 2025-03-12TNI "tonight"',
        'date 2025-03-10 "the day before yesterday"',
      ],
    ],
    [
      "They met on Monday; the previous Friday it rained",
      ['date 2025-03-10 "Monday"', 'date 2025-03-07 "previous Friday"'],
    ],
    // Weeks, months, seasons, quarters, years, decades, centuries.
    [
      "Last week, next month, earlier this year",
      ['date 2025-W10 "Last week"', 'date 2025-04 "next month"', 'date 2025 "earlier this year"'],
    ],
    ["Over the weekend", ['date 2025-W10-WE "the weekend"']],
    ["It began in January", ['date 2025-01 "January"']],
    ["It began in June; the talks will end in May", ['date 2024-06 "June"', 'date 2025-05 "May"']],
    ["By the end of 2024 and in mid-June 2023", ['date 2024 "the end of 2024"', 'date 2023-06 "mid-June 2023"']],
    ["Last summer, spring 2024", ['date 2024-SU "Last summer"', 'date 2024-SP "spring 2024"']],
    [
      "The third quarter of 2024, Q1, H2 2023",
      ['date 2024-Q3 "The third quarter of 2024"', 'date 2025-Q1 "Q1"', 'date 2023-H2 "H2 2023"'],
    ],
    [
      "It fell in the fourth quarter from a year earlier",
      ['date 2024-Q4 "the fourth quarter"', 'date 2023-Q4 "a year earlier"'],
    ],
    [
      "Fiscal 2024, FY26, 2015-18 and 2019–2021",
      ['date 2024 "Fiscal 2024"', 'date 2026 "FY26"', 'date 2015/2018 "2015-18"', 'date 2019/2021 "2019–2021"'],
    ],
    [
      "The late 1970s, the '90s, the 21st century",
      ['date 197 "The late 1970s"', 'date 199 "90s"', 'date 20 "the 21st century"'],
    ],
    ["Two weeks ago, 10 years ago", ['date 2025-W09 "Two weeks ago"', 'date 2015 "10 years ago"']],
    ["Now, and recently", ['date PRESENT_REF "Now"', 'date PAST_REF "recently"']],
    // Lengths and sets.
    [
      "Two and a half years, half an hour, the past 20 months",
      ['duration P2Y6M "Two and a half years"', 'duration PT30M "half an hour"', 'duration P20M "the past 20 months"'],
    ],
    ["For several years", ['duration PXY "several years"']],
    [
      "Every week, every other day, on Mondays, twice a month",
      ['set P1W "Every week"', 'set P2D "every other day"', 'set XXXX-WXX-1 "Mondays"', 'set P1M "twice a month"'],
    ],
    [
      "In nineteen ninety-four, in two thousand and eight, the eighties",
      ['date 1994 "nineteen ninety-four"', 'date 2008 "two thousand and eight"', 'date 198 "the eighties"'],
    ],
    [
      "Friday last week, Monday of next week, later this week",
      [
        'date 2025-03-07 "Friday last week"',
        'date 2025-03-17 "Monday of next week"',
        'date 2025-W11 "later this week"',
      ],
    ],
    [
      "The first half of the year; the end of the month; at 1500 GMT on Friday",
      [
        'date 2025-H1 "The first half of the year"',
        'date 2025-03 "the end of the month"',
        'date 2025-03-07T15:00 "1500 GMT on Friday"',
      ],
    ],
    [
      "In the second quarter of 2024, as in the same quarter last year",
      ['date 2024-Q2 "the second quarter of 2024"', 'date 2024-Q2 "the same quarter last year"'],
    ],
    // What was told of: a year, a month, a day.
    ["In 2019 he left; three years later he returned", ['date 2019 "2019"', 'date 2022 "three years later"']],
    ["It shut in May 2020 and opened two months later", ['date 2020-05 "May 2020"', 'date 2020-07 "two months later"']],
    ["They came on March 3; the next day they left", ['date 2025-03-03 "March 3"', 'date 2025-03-04 "the next day"']],
    ["They came on March 3. The day after, he left", ['date 2025-03-03 "March 3"', 'date 2025-03-04 "The day after"']],
    ["Over the next day; in the last year", ['duration P1D "the next day"', 'duration P1Y "the last year"']],
    ["The quarter ended Sept. 30", ['date 2024-Q3 "The quarter"', 'date 2024-09-30 "Sept. 30"']],
    ["In the near future, and in the past, he said", ['date FUTURE_REF "the near future"', 'date PAST_REF "the past"']],
    ["In 2019 he came; a year before, he was ill", ['date 2019 "2019"', 'date 2018 "a year before"']],
    ["At the end of last month, at the last minute", ['date 2025-02 "the end of last month"']],
    [
      "Earlier in the week, half a century ago",
      ['date 2025-W11 "Earlier in the week"', 'date 1975 "half a century ago"'],
    ],
    ["Two days before the vote", ['duration P2D "Two days"']],
    // Which way a date lies.
    ["They vote this Friday", ['date 2025-03-14 "this Friday"']],
    ["They met this Monday", ['date 2025-03-10 "this Monday"']],
    ["Ministers meet in Bonn on Friday", ['date 2025-03-14 "Friday"']],
    ["Ahead of the vote, the ministry on Tuesday issued a map", ['date 2025-03-11 "Tuesday"']],
    ["He will stay, she said in August", ['date 2024-08 "August"']],
    [
      "The packed April 19 contest, the party’s congress in July",
      ['date 2025-04-19 "April 19"', 'date 2025-07 "July"'],
    ],
    ["It will open next April", ['date 2026-04 "next April"']],
    // Days with names, parts of days, times of day.
    [
      "On Christmas Eve, on Boxing Day 2004, by Christmas",
      ['date 2024-12-24 "Christmas Eve"', 'date 2004-12-26 "Boxing Day 2004"', 'date 2025-12-25 "Christmas"'],
    ],
    ["A New Year’s Day attack", ['date 2025-01-01 "New Year’s Day"']],
    ["New Day Corp., the Boxing Federation and the Christmas tree", []],
    ["On the night of March 3", ['date 2025-03-03TNI "night of March 3"']],
    ["On the night of the attack", []],
    ["At 19:30, from 9 a.m.", ['date 2025-03-12T19:30 "19:30"', 'date 2025-03-12T09:00 "9 a.m."']],
    ["She won in 2:05", []],
    ["On Monday and Tuesday nights", ['date 2025-03-10 "Monday"', 'set XXXX-WXX-2TNI "Tuesday nights"']],
    ["In the 1970’s and in FY2024-25", ['date 197 "the 1970’s"', 'date 2024/2025 "FY2024-25"']],
    [
      "May 5 to 7, for three straight days",
      ['date 2025-05-05/2025-05-07 "May 5 to 7"', 'duration P3D "three straight days"'],
    ],
    ["The Daily Star is a daily paper", ['set P1D "daily"']],
    // Ranges in their order.
    ["Between March and May", ['date 2025-03 "March"', 'date 2025-05 "May"']],
    ["From January to June 2024", ['date 2024-01 "January"', 'date 2024-06 "June 2024"']],
    ["From November to June 2024", ['date 2023-11 "November"', 'date 2024-06 "June 2024"']],
    ["It ran from Monday to Friday", ['date 2025-03-10 "Monday"', 'date 2025-03-14 "Friday"']],
    ["From 1 November to 5 January", ['date 2024-11-01 "1 November"', 'date 2025-01-05 "5 January"']],
    ["They met in March and May", ['date 2025-03 "March"', 'date 2024-05 "May"']],
    // What belongs to a length, and what stands before it.
    [
      "At least 18 months, more than two years, over the past week, a two-and-a-half-year term",
      [
        'duration P18M "At least 18 months"',
        'duration P2Y "more than two years"',
        'duration P1W "the past week"',
        'duration P2Y6M "two-and-a-half-year"',
      ],
    ],
    // What looks like one of them.
    [
      "In two thousand homes, in nineteen cases, a man in his twenties",
      ['count 2000 homes "two thousand homes"', 'count 19 cases "nineteen cases"'],
    ],
    ["May said they may march on. March on, April Jones!", []],
    ["Section 12, Resolution 1973, Windows 2000, a Boeing 737", []],
    ["Call 020 7946 0958 or 555-1234.", []],
    ["SECOND to none, for the second time, a second opinion", []],
    ["The fall of Rome; a woman in her 30s, aged 34; she is 52 years old", []],
    ["The sun set, and they sat down", []],
    ["It sold 2000 homes", ['count 2000 homes "2000 homes"']],
    ["A three-quarters majority", []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected))
})

test.each([
  ["month-first", "2025-03-04"],
  ["day-first", "2025-04-03"],
  [null, undefined],
] as const)("3/4/2025 on a page that writes %s", (order, expected) => {
  const text = "Signed on 3/4/2025."
  const memory = { told: null, quarter: null, order }
  expect(valuesOf(text, PUBLISHED, memory)[0]?.value).toBe(expected)
})

test("what the text told of is kept from block to block", () => {
  const memory = { told: null, quarter: null }
  valuesOf("Profit rose in the third quarter of 2024.", PUBLISHED, memory)
  expect(valuesOf("It had been lower a year earlier.", PUBLISHED, memory)[0]?.value).toBe("2023-Q3")
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
  [
    "Rs 500 crore, $1.2bn, €3m and 2 lakh rupees",
    [
      'money 5000000000 INR "Rs 500 crore"',
      'money 1200000000 USD "$1.2bn"',
      'money 3000000 EUR "€3m"',
      'money 200000 INR "2 lakh rupees"',
    ],
  ],
  [
    "Rs 5 lakh crore and half a million Singapore dollars",
    ['money 5000000000000 INR "Rs 5 lakh crore"', 'money 500000 SGD "half a million Singapore dollars"'],
  ],
  ["Try 3 times, ALL 5, 2,000 Guineas", []],
  [
    "25 basis points, 2 percentage points",
    ['percent 25 basis points "25 basis points"', 'percent 2 percentage points "2 percentage points"'],
  ],
  [
    "A dozen people, two dozen aides, some 3,000 troops, two people",
    [
      'count 12 people "A dozen people"',
      'count 24 aides "two dozen aides"',
      'count 3000 troops "3,000 troops"',
      'count 2 people "two people"',
    ],
  ],
  [
    "500km, a 20-metre wave, 38 degrees Celsius, 120 km/h",
    [
      'count 500 kilometres "500km"',
      'count 20 metres "20-metre"',
      'count 38 degrees Celsius "38 degrees Celsius"',
      'count 120 kilometres an hour "120 km/h"',
    ],
  ],
  // Numbers in words, fractions, parts of what multiplies.
  [
    "Twenty-three people, a hundred and twenty aides, 3½ miles",
    [
      'count 23 people "Twenty-three people"',
      'count 120 aides "a hundred and twenty aides"',
      'count 3.5 miles "3½ miles"',
    ],
  ],
  [
    "One and a half million dollars, a quarter of a million pounds",
    ['money 1500000 USD "One and a half million dollars"', 'money 250000 GBP "a quarter of a million pounds"'],
  ],
  ["Two thirds of members, a two-thirds majority", []],
  // Ends of ranges.
  [
    "$10-12 million, €1.5 to €2 billion, $5-$7",
    [
      'money 10000000 USD "$10"',
      'money 12000000 USD "12 million"',
      'money 1500000000 EUR "€1.5"',
      'money 2000000000 EUR "€2 billion"',
      'money 5 USD "$5"',
      'money 7 USD "$7"',
    ],
  ],
  [
    "Between 30 and 40 people; two or three aides",
    ['count 30 people "30"', 'count 40 people "40 people"', 'count 2 aides "two"', 'count 3 aides "three aides"'],
  ],
  ["Growth of 3-4 percent", ['percent 3 "3"', 'percent 4 "4 percent"']],
  ["It paid $10 to 12 people", ['money 10 USD "$10"', 'count 12 people "12 people"']],
  ["A 3-2 win in 5 games", ['score 3-2 "3-2"', 'count 5 games "5 games"']],
  // Smaller units, short scales, signs.
  [
    "99 cents, 145p a litre, ₦2.3trn, N1,550",
    [
      'money 0.99 USD "99 cents"',
      'money 1.45 GBP "145p"',
      'money 2300000000000 NGN "₦2.3trn"',
      'money 1550 NGN "N1,550"',
    ],
  ],
  ["A 720p screen and N95 masks", []],
  ["1.5m workers, 2bn users", ['count 1500000 workers "1.5m workers"', 'count 2000000000 users "2bn users"']],
  ["The 100m runners, the 1.5m fences, the 9/11 attacks, 10 Downing Street aides", []],
  ["-2.1%, minus 5 degrees Celsius", ['percent -2.1 "-2.1%"', 'count -5 degrees Celsius "minus 5 degrees Celsius"']],
  [
    "25bps, a quarter-point cut, half a percentage point",
    [
      'percent 25 basis points "25bps"',
      'percent 0.25 percentage points "quarter-point"',
      'percent 0.5 percentage points "half a percentage point"',
    ],
  ],
  [
    "A magnitude 6.1 quake, 20 million cubic metres, 50 miles per hour, a 45-min talk",
    [
      'count 6.1 magnitude "magnitude 6.1"',
      'count 20000000 cubic metres "20 million cubic metres"',
      'count 50 miles an hour "50 miles per hour"',
      'duration PT45M "45-min"',
    ],
  ],
  ["Boeing 737 jets, Section 12 rules", []],
  ["See pages 3-1 below.", []],
  ["Half of it was lost.", []],
])("%s", (text, expected) => expect(found(text)).toEqual(expected))
