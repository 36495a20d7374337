import { expect, test } from "vitest"
import { dateWords } from "./date-words.ts"

test.each([
  ["2024", "2024"],
  ["2024-02", "February 2024"],
  ["2024-02-09", "9 February 2024"],
  ["2024-02-09T06:39", "9 February 2024, 06:39"],
  ["2024-02-09T06:39:12.5Z", "9 February 2024, 06:39 UTC"],
  ["2024-02-09T06:39:00+05:30", "9 February 2024, 06:39 +05:30"],
])("%s is written %s", (iso, words) => {
  expect(dateWords(iso)).toBe(words)
})

test.each(["02-09", "2024-13-01", "yesterday", ""])("%j is no ISO date and stays as it is", (text) => {
  expect(dateWords(text)).toBe(text)
})
