import { REPLACES } from "../lexicon/event-words.ts"
import type { Fact } from "../../schema/fact.ts"
import { type FactSource, type Finding, toFact } from "./finding.ts"
import { isSameNamed, namedAfter } from "./noun-phrase.ts"

/** What the new thing takes the place of. */
export function replaces({ accounts, identities }: FactSource): Fact | null {
  const findings = accounts.flatMap((account) =>
    account.sentences.flatMap(({ block, from, to }) => {
      const text = account.blocks[block]?.text.slice(from, to) ?? ""
      return [...text.matchAll(REPLACES)].flatMap((match): Finding[] => {
        const named = namedAfter(account, block, from + match.index + match[0].length, to, identities)
        return named === null ? [] : [{ account, ...named }]
      })
    }),
  )
  return toFact("replaces", findings, accounts, { isSame: (a, b) => isSameNamed(a.value, b.value, identities) })
}
