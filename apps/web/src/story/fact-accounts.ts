import type { Fact, FactValue } from "@corpus/core/schema"

/** One normal form and everyone whose words come to it. */
export interface FactAccount {
  value: string
  words: FactValue[]
}

/** A fact's values gathered by normal form, the one that most articles give first. */
export function factAccounts({ values }: Pick<Fact, "values">): FactAccount[] {
  const accounts = new Map<string, FactAccount>()
  for (const words of values) {
    const account = accounts.get(words.value) ?? { value: words.value, words: [] }
    account.words.push(words)
    accounts.set(words.value, account)
  }
  const articles = (account: FactAccount): number => new Set(account.words.map(({ article }) => article)).size
  return [...accounts.values()].toSorted((a, b) => articles(b) - articles(a))
}
