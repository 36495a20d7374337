import { expect, it, test } from "vitest"
import { TextMap } from "../../source/text-map.ts"
import { COUNTRIES } from "../gazetteer/countries.ts"
import { findEntities } from "../find-entities.ts"
import { knownPlace } from "./known-places.ts"

const places = (source: string) =>
  findEntities([{ role: "paragraph", text: source, map: TextMap.of(source, [{ start: 0, end: source.length }]) }], {
    published: null,
    language: "en",
  }).entities.map(({ name, kind, countryCode }) => [name, kind, countryCode])

it.each([
  ["They flew to Lyon on Monday.", [["Lyon", "city", "FR"]]],
  ["They flew to France on Monday.", [["France", "country", "FR"]]],
  [
    "They flew to Kiev and Wales on Monday.",
    [
      ["Kiev", "city", "UA"],
      ["Wales", "country", "GB"],
    ],
  ],
  ["They flew to Birmingham on Monday.", [["Birmingham", "city", undefined]]],
  ["They flew to Bavaria on Monday.", [["Bavaria", "region", undefined]]],
])("says which country a place is in where its name leaves no doubt: %s", (text, expected) => {
  expect(places(text)).toEqual(expected)
})

test("a country's code is one that CLDR knows, and no other country's but for the parts of one kingdom", () => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" })
  const codes = COUNTRIES.trim()
    .split("\n")
    .flatMap((line) => line.split(";")[4] ?? [])
  expect(codes.length).toBeGreaterThan(190)
  expect(codes.filter((code) => names.of(code) === undefined)).toEqual([])
  const others = codes.filter((code) => code !== "GB")
  expect(new Set(others).size).toBe(others.length)
  expect(knownPlace("germany")?.code).toBe("DE")
})
