import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type DayOrder, findDate } from "./find-date.ts"

const FOUND: readonly [text: string, iso: string, order?: DayOrder][] = [
  ["Veröffentlicht am 12. Dezember 2012", "2012-12-12"],
  ["Gespeichert von rasos am 24. Juli 2017 - 18:55", "2017-07-24T18:55"],
  ["Do 25.04.24 | 14:07 Uhr", "2024-04-25T14:07"],
  ["Miércoles, 15 de Abril de 2020", "2020-04-15"],
  ["le 1er août 2021 à 18h30", "2021-08-01T18:30"],
  ["2025年6月5日 14時30分", "2025-06-05T14:30"],
  ["2023.11.02. 오후 8:06", "2023-11-02T20:06"],
  ["2024년 3월 9일", "2024-03-09"],
  ["24 نيسان / أبريل 2020 09:22", "2020-04-24T09:22"],
  ["٥ يونيو ٢٠٢٥", "2025-06-05"],
  ["5 มิถุนายน 2568", "2025-06-05"],
  ["5 มิ.ย. 2568", "2025-06-05"],
  ["24 Απριλίου 2020", "2020-04-24"],
  ["24. huhtikuuta 2020", "2020-04-24"],
  ["2020. április 24.", "2020-04-24"],
  ["2020 m. balandžio 24 d.", "2020-04-24"],
  ["24 tháng 4 năm 2020", "2020-04-24"],
  ["24 באפריל 2020", "2020-04-24"],
  ["24 d’abril de 2020", "2020-04-24"],
  ["20201123T11:02:35Z", "2020-11-23T11:02Z"],
  ["Sat, 19 Oct 2019 00:04:00 +0200", "2019-10-19T00:04+02:00"],
  ["3/4/2025", "2025-04-03", "day-first"],
  ["3/4/2025", "2025-03-04", "month-first"],
  ["13/4/2025", "2025-04-13", "month-first"],
  ["04/05/10", "2010-05-04", "day-first"],
  ["2010-5-4", "2010-05-04"],
  ["04/May/2010", "2010-05-04"],
  ["Mayo 4 de 2010", "2010-05-04"],
  ["Tue May 04 15:04:05 CEST 2010", "2010-05-04T15:04"],
  ["2010. gada 4. maijā", "2010-05-04"],
  ["2010. máj. 4.", "2010-05-04"],
  ["4. маја 2010.", "2010-05-04"],
  ["4 красавіка 2010", "2010-04-04"],
  ["4 Μάιος 2010", "2010-05-04"],
  ["4. maí 2010", "2010-05-04"],
  ["4 qershor 2010", "2010-06-04"],
  ["۴ می ۲۰۱۰", "2010-05-04"],
  ["४ मे २०१०", "2010-05-04"],
  ["மே 4, 2010", "2010-05-04"],
  ["4 మే 2010", "2010-05-04"],
  ["4 ഏപ്രിൽ 2010", "2010-04-04"],
  ["令和5年5月4日", "2023-05-04"],
  ["民國113年5月4日", "2024-05-04"],
]

/** Near misses. */
const NONE = [
  "3/4/2025",
  "25/06/05",
  "1/31/20 of the sum",
  "2010-5-4-7",
  "Windows 10.0.19045",
  "99.99.2020",
  "2020-13-01",
  "ISBN 978-3-16-148410-0",
  "call 2020",
  "",
  "±",
]

describe("findDate", () => {
  it.each(FOUND)("reads %s as %s", (text, iso, order = null) => {
    expect(findDate(text, order)?.iso).toBe(iso)
  })

  it.each(NONE)("finds no date in %s", (text) => {
    expect(findDate(text)).toBeNull()
  })

  it("reads back any day, written as other languages do, and points at it", () => {
    const day = fc.date({ min: new Date("1958-01-01"), max: new Date("2050-01-01"), noInvalidDate: true })
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("de", "en-US", "en-GB", "fr", "es", "pl", "ru", "ja", "th", "fi", "cs"),
        (date, tongue) => {
          const options = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const
          const written = date.toLocaleDateString(tongue, options)
          const found = findDate(`— ${written}`)
          expect(found?.iso).toBe(date.toISOString().slice(0, 10))
          expect(found?.from).toBeGreaterThanOrEqual(2)
        },
      ),
    )
  })
})
