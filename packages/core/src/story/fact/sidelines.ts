import { BESIDE, DURING_MEETING } from "../lexicon/event-words.ts"
import type { Fact } from "../../schema/fact.ts"
import type { Account } from "../account.ts"
import { type FactSource, type Finding, toFact } from "./finding.ts"
import { isSameNamed, namedAfter } from "./noun-phrase.ts"

/** A phrase that places one event at another, larger one. */
export interface Beside extends Finding {
  isDuring: boolean
}

/** The event on whose sidelines things took place; "during" counts where an event's name follows. */
export function sidelines(source: FactSource): Fact | null {
  const { accounts, identities } = source
  const findings = accounts.flatMap((account) => besides(account, source))
  return toFact("on-the-sidelines-of", findings, accounts, {
    isSame: (a, b) => isSameNamed(a.value, b.value, identities),
  })
}

/** Every such phrase of an article. */
export function besides(account: Account, { identities }: FactSource): Beside[] {
  return account.sentences.flatMap(({ block, from, to }) => {
    const text = account.blocks[block]?.text.slice(from, to) ?? ""
    return [BESIDE, DURING_MEETING].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Beside[] => {
        const named = namedAfter(account, block, from + match.index + match[0].length, to, identities)
        const isDuring = pattern === DURING_MEETING
        if (named === null || (isDuring && !named.value.startsWith("event:"))) return []
        return [{ account, ...named, isDuring: isDuring && /during$/i.test(match[0]) }]
      }),
    )
  })
}
