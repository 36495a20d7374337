import { expect, test } from "vitest"
import { factAccounts } from "./fact-accounts.ts"

const words = (article: string, text: string, value: string) => ({ article, start: 0, end: text.length, text, value })

test("wordings of one value stand together, the value most articles give first", () => {
  const accounts = factAccounts({
    values: [words("a", "three", "3"), words("a", "3", "3"), words("b", "four", "4"), words("c", "4", "4")],
  })
  expect(accounts.map(({ value, wordings }) => [value, wordings.map(([first]) => first.text)])).toEqual([
    ["4", ["four", "4"]],
    ["3", ["three", "3"]],
  ])
})

test("outlets with the same words share a line", () => {
  const [account] = factAccounts({ values: [words("a", "four", "4"), words("b", "4", "4"), words("c", "four", "4")] })
  expect(account?.wordings.map((wording) => wording.map(({ article }) => article))).toEqual([["a", "c"], ["b"]])
})
