import { expect, test } from "vitest"
import { factAccounts } from "./fact-accounts.ts"

const words = (article: string, text: string, value: string) => ({ article, start: 0, end: text.length, text, value })

test("words that come to one value stand together, the value most articles give first", () => {
  const accounts = factAccounts({
    values: [words("a", "three", "3"), words("a", "3", "3"), words("b", "four", "4"), words("c", "4", "4")],
  })
  expect(accounts.map(({ value, words: own }) => [value, own.map(({ text }) => text)])).toEqual([
    ["4", ["four", "4"]],
    ["3", ["three", "3"]],
  ])
})
