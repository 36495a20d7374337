import type { Statement, Utterance } from "../schema/story.ts"
import type { Account } from "./account.ts"
import type { FactSource } from "./fact/finding.ts"
import { settingOf } from "./statement-setting.ts"
import { contentId } from "./text/content-id.ts"
import { Groups } from "./text/groups.ts"
import type { Grouped } from "./utterance/to-utterances.ts"

type Medium = Exclude<Statement["medium"], null>

/** Utterances that were said in one place, in the order in which the articles give them; sets `statement` on each utterance. */
export function toStatements(grouped: readonly Grouped[], source: FactSource): Statement[] {
  const { accounts } = source
  const media = grouped.map((each) => mediumOf(each, accounts))
  const groups = new Groups(grouped.length)
  for (const account of accounts.keys()) joinNeighbours(groups, grouped, account, media)
  return groups.list().map((group) => {
    const members = group.map((index) => grouped[index] as Grouped)
    const ordered = inOrder(members).map(({ utterance }) => utterance)
    const id = contentId("st", ordered.map((utterance) => utterance.id).join(" "))
    for (const utterance of ordered) utterance.statement = id
    const medium = group.map((index) => media[index]).find((each) => each !== null) ?? null
    return {
      id,
      speaker: (ordered[0] as Utterance).speaker,
      medium,
      ...settingOf(
        members.flatMap(({ pieces }) => pieces),
        medium,
        source,
      ),
      rebuilt: isRebuilt(members, accounts),
      utterances: ordered.map((utterance) => utterance.id),
    }
  })
}

/** Is it of several utterances, and does no article quote them all? */
function isRebuilt(members: readonly Grouped[], accounts: readonly Account[]): boolean {
  const quotes = ({ pieces }: Grouped, at: number): boolean =>
    pieces.some(({ account, voice }) => account === at && voice === "quoted")
  return members.length > 1 && !accounts.some((_, at) => members.every((member) => quotes(member, at)))
}

/** The medium that most quotations of an utterance name. */
function mediumOf({ pieces }: Grouped, accounts: readonly Account[]): Medium | null {
  const media = pieces.flatMap(
    ({ account, quote }) => accounts[account]?.article.quotes.find(({ id }) => id === quote)?.medium ?? [],
  )
  const votes = [...Map.groupBy(media, (medium) => medium)].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  )
  return votes[0]?.[0] ?? null
}

/** Joins utterances of one speaker that follow each other in an article, unless their media differ. */
function joinNeighbours(
  groups: Groups,
  grouped: readonly Grouped[],
  account: number,
  media: readonly (Medium | null)[],
): void {
  const placed = grouped
    .flatMap(({ pieces }, index) =>
      pieces
        .filter((piece) => piece.account === account && piece.voice === "quoted")
        .map((piece) => ({ piece, index })),
    )
    .sort((a, b) => a.piece.block - b.piece.block || a.piece.from - b.piece.from)
  for (const [at, { piece, index }] of placed.entries()) {
    const next = placed[at + 1]
    if (next === undefined) continue
    const [one, other] = [grouped[index]?.utterance.speaker, grouped[next.index]?.utterance.speaker]
    if (one === null || String(one) !== String(other)) continue
    const isOneQuote = piece.quote === next.piece.quote
    const isNear = next.piece.block - piece.block <= 1 && media[index] === media[next.index]
    if (isOneQuote || isNear) groups.join(index, next.index)
  }
}

/** By how often articles give one before the other (Copeland); where they are even, as given. */
function inOrder(members: readonly Grouped[]): Grouped[] {
  const wins = new Map(members.map((member) => [member, 0]))
  for (const one of members) {
    for (const other of members) {
      const balance = one.pieces.reduce((sum, piece) => sum + precedence(piece, other), 0)
      wins.set(one, (wins.get(one) ?? 0) + Math.sign(balance))
    }
  }
  return members.toSorted((a, b) => (wins.get(b) ?? 0) - (wins.get(a) ?? 0))
}

function precedence(piece: Grouped["pieces"][number], other: Grouped): number {
  return other.pieces
    .filter(({ account }) => account === piece.account)
    .reduce((sum, theirs) => sum + Math.sign(theirs.block - piece.block || theirs.from - piece.from), 0)
}
