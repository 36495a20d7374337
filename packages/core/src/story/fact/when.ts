import type { Fact } from "../../schema/fact.ts"
import { type Account, mentionsIn, type Sentence } from "../account.ts"
import { isHead } from "../cluster/profile.ts"
import type { FactSource, Finding } from "./finding.ts"
import { toFact } from "./finding.ts"
import { sentenceDates } from "./sentence-dates.ts"

/** After these words a date is another, planned event's. */
const PLANNED = /\b(?:scheduled|slated|due|set|expected|ahead of|since|until|prior to|before)\b[^,;]*$/i

/** When the story's event took place: the first date in each article's head beside one of the story's main names. */
export function when(source: FactSource): Fact | null {
  const { accounts, dates } = source
  const main = mainNames(source)
  const findings = accounts.flatMap((account): Finding[] => {
    const inHead = sentenceDates(account, dates.get(account.id) ?? null).filter(
      ({ sentence, found }) => found.precision === "day" && isHead(account, sentence) && sentence.inBody !== -1,
    )
    const first = inHead.find(({ sentence, from }) => {
      const before = account.blocks[sentence.block]?.text.slice(sentence.from, from) ?? ""
      return !PLANNED.test(before) && (main.size === 0 || names(account, sentence, source).some((id) => main.has(id)))
    })
    if (first === undefined) return []
    const { block, from, to, found } = first
    const value = found.date ?? (found.weekday === undefined ? null : `weekday-${found.weekday}`)
    return value === null ? [] : [{ account, block, from, to, value }]
  })
  return toFact("when", findings, accounts)
}

/** Names that stand in the heads of half the articles or more. */
export function mainNames(source: FactSource): Set<string> {
  const counts = new Map<string, number>()
  for (const account of source.accounts) {
    const ids = account.sentences
      .filter((sentence) => isHead(account, sentence))
      .flatMap((sentence) => names(account, sentence, source))
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count * 2 >= source.accounts.length).map(([id]) => id))
}

function names(account: Account, sentence: Sentence, { identities }: FactSource): string[] {
  return mentionsIn(account, sentence).flatMap(({ entity }) => identities.of(account.id, entity.id) ?? [])
}
