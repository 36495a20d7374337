import { OTHER_EVENT_AHEAD } from "../lexicon/event-words.ts"
import { TOLD } from "../lexicon/claim-words.ts"
import type { Fact } from "../../schema/fact.ts"
import { type Account, mentionsIn, type Sentence, textAt } from "../account.ts"
import { isHead } from "../cluster/profile.ts"
import { claimContext, contextLikeness } from "./claim-context.ts"
import { type FactSource, type Finding, toFact } from "./finding.ts"
import { isContent } from "../text/is-content.ts"
import { overlap } from "../text/set-overlap.ts"
import { ownDate } from "./own-date.ts"
import { isFullDate, isRelativeInQuote, type PlacedValue } from "./sentence-values.ts"

/** How much the words around two days must tell the same for them to be of one thing. */
const ALIKE = 0.1

/** When the story's event took place: the first date in each article's head beside one of the story's main names. */
export function when(source: FactSource): Fact | null {
  const { accounts, values } = source
  const main = mainNames(source)
  const inHeads = accounts.map((account) => (values.get(account.id) ?? []).filter((value) => isTold(account, value)))
  const beside = inHeads.map((list, index) =>
    list.filter(({ sentence }) => names(accounts[index] as Account, sentence, source).some((id) => main.has(id))),
  )
  const first = beside.map((list, index) => list[0] ?? inHeads[index]?.[0])
  const isUnsure = accounts.map(({ article }) => ownDate(article) === null)
  const usual = mostCommon(first.flatMap((value) => (value === undefined ? [] : [dayOf(value)])))
  const told = inHeads.map((list) => list.filter((value) => dayOf(value) === usual))
  const contexts = told.map((list, index) => list.map((value) => contextOf(accounts[index] as Account, value)))
  const findings = accounts.flatMap((account, index): Finding[] => {
    const others = told.toSpliced(index, 1).flat()
    const isOne = (one: PlacedValue): boolean => others.some((other) => overlap(contentOf(one), contentOf(other)) > 0)
    const own = first[index]
    // Another day is one for the same thing only where much the same is told of it.
    const isAlike = (one: PlacedValue): boolean => {
      const context = contextOf(account, one)
      return contexts
        .toSpliced(index, 1)
        .flat()
        .some((other) => contextLikeness(context, other) >= ALIKE)
    }
    const best =
      told[index]?.find(isOne) ??
      (values.get(account.id) ?? []).find((one) => isDay(account, one) && dayOf(one) === usual && isOne(one)) ??
      (own !== undefined && (dayOf(own) === usual || others.length === 0 || isAlike(own)) ? own : undefined)
    if (best === undefined) return []
    const { block, from, to } = best
    // "Yesterday" in an article without a date of its own may be any day.
    const isRelative = isUnsure[index] === true && !/\d/.test(account.blocks[block]?.text.slice(from, to) ?? "")
    if (isRelative && dayOf(best) !== usual) return []
    return [{ account, block, from, to, value: dayOf(best) }]
  })
  return toFact("when", findings, accounts)
}

/** A full date in an article's head that is not another, planned event's. */
function isTold(account: Account, value: PlacedValue): boolean {
  const { sentence, from } = value
  if (!isDay(account, value) || sentence.inBody === -1 || !isHead(account, sentence)) return false
  return !OTHER_EVENT_AHEAD.test(account.blocks[sentence.block]?.text.slice(sentence.from, from) ?? "")
}

/** A day that the article itself names, and not as that of something said; "in the night" by itself is none. */
function isDay(account: Account, value: PlacedValue): boolean {
  if (!isFullDate(value) || isRelativeInQuote(account, value)) return false
  const text = textAt(account, value)
  return (
    !/^(?:the )?(?:night|morning|evening|afternoon)$/i.test(text) &&
    !TOLD.test(textAt(account, { ...value.sentence, to: value.from }))
  )
}

function dayOf({ found }: PlacedValue): string {
  return found.value.slice(0, 10)
}

/** The day that most articles give first; the earliest of equals. */
function mostCommon(days: readonly string[]): string | undefined {
  return [...Map.groupBy(days, (day) => day)].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  )[0]?.[0]
}

function contextOf(account: Account, value: PlacedValue): ReadonlyMap<string, number> {
  return claimContext(account, value.sentence, value, "").context
}

function contentOf({ sentence, from, to }: PlacedValue): Set<string> {
  const around = sentence.words.filter((word) => (word.to <= from || word.from >= to) && isContent(word.key))
  return new Set(around.map(({ stem }) => stem))
}

/** Names that stand in the heads of half the articles or more. */
function mainNames(source: FactSource): Set<string> {
  const counts = new Map<string, number>()
  for (const account of source.accounts) {
    const head = account.sentences.filter((sentence) => isHead(account, sentence))
    const ids = new Set(head.flatMap((sentence) => names(account, sentence, source)))
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count * 2 >= source.accounts.length).map(([id]) => id))
}

function names(account: Account, sentence: Sentence, { identities }: FactSource): string[] {
  return mentionsIn(account, sentence).flatMap(({ entity }) => identities.of(account.id, entity.id) ?? [])
}
