import { expect, test } from "vitest"
import { markHref, placeQuery, readPlace, readView, spanHref } from "./place.ts"

test("an address gives back the place it was made from", () => {
  for (const place of [{ at: 0 }, { at: 12, to: 40 }]) {
    expect(readPlace(Object.fromEntries(new URLSearchParams(placeQuery("raw", place))))).toEqual(place)
  }
})

test.each([{}, { at: "" }, { at: "-1" }, { at: "1e3" }, { at: ["1", "2"] }, { at: "x" }])(
  "%j points nowhere",
  (query) => {
    expect(readPlace(query)).toBeNull()
  },
)

test("an end that is not after its beginning is left out", () => {
  expect(readPlace({ at: "9", to: "9" })).toEqual({ at: 9 })
  expect(readPlace({ at: "9", to: "z" })).toEqual({ at: 9 })
})

test("an unknown view is the clean one", () => {
  expect(readView("raw")).toBe("raw")
  expect(readView("toString")).toBe("clean")
  expect(readView(undefined)).toBe("clean")
})

test("addresses of spans and marks", () => {
  expect(spanHref("a-1", { start: 3, end: 9 })).toBe("/article/a-1?at=3&to=9#here")
  expect(markHref("marked", { at: 3 })).toBe("?view=marked&at=3#here")
  expect(spanHref("../x", { start: 0, end: 1 })).toBe("/article/..%2Fx?at=0&to=1#here")
})
