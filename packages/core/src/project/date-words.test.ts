import { expect, test } from "vitest"
import { dateWords } from "./date-words.ts"

test.each([
  ["2024", "2024"],
  ["2024-02", "February 2024"],
  ["2024-02-09", "9 February 2024"],
  ["2024-02-09T06:39", "9 February 2024, 06:39"],
  ["2024-02-09T06:39:12.5Z", "9 February 2024, 06:39 UTC"],
  ["2024-02-09T06:39:00+05:30", "9 February 2024, 06:39 +05:30"],
  ["2024-02-09TNI", "9 February 2024, night"],
  ["2024-Q3", "third quarter of 2024"],
  ["2024-SU", "summer of 2024"],
  ["2024-W06", "week 6 of 2024"],
  ["2024-W06-WE", "weekend of week 6 of 2024"],
  ["2024-02-09/2024-02-11", "9 February 2024 to 11 February 2024"],
])("%s is written %s", (iso, words) => {
  expect(dateWords(iso)).toBe(words)
})

test.each(["02-09", "2024-13-01", "yesterday", "PAST_REF", "199", ""])("%j has no words and stays as it is", (text) => {
  expect(dateWords(text)).toBe(text)
})
