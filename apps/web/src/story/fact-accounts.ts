import type { Fact, FactValue } from "@corpus/core/schema"

/** One normal form, and the wordings that come to it, each with everyone who uses it. */
export interface FactAccount {
  value: string
  wordings: [FactValue, ...FactValue[]][]
}

const articles = ({ wordings }: FactAccount): number => new Set(wordings.flat().map(({ article }) => article)).size

/** A fact's values gathered by normal form, the one that most articles give first, and in it by wording. */
export function factAccounts({ values }: Pick<Fact, "values">): FactAccount[] {
  const accounts = new Map<string, FactAccount>()
  for (const words of values) {
    const account = accounts.get(words.value) ?? { value: words.value, wordings: [] }
    const same = account.wordings.find(([first]) => first.text === words.text)
    if (same) same.push(words)
    else account.wordings.push([words])
    accounts.set(words.value, account)
  }
  return [...accounts.values()].toSorted((a, b) => articles(b) - articles(a))
}
