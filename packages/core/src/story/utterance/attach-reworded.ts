import type { Identities } from "../identity/to-identities.ts"
import { paraphrase } from "../text/paraphrase.ts"
import { overlap } from "../text/set-overlap.ts"
import { type Piece, quoteOf } from "./piece.ts"

/** How much two wordings must mean the same, by who is known to have said them: one speaker, or one of them unnamed. */
const ONE_SPEAKER = 0.3
const UNNAMED = 0.45
/** What a neighbour in common takes off the bar, and by how much another choice must be worse. */
const NEIGHBOUR = 0.12
const LEAD = 0.04
/** One word in common is enough where it is the only place for both, and this much is the same. */
const ONE_WORD = 0.36

/** Wordings of one thing that are looked at. */
const WORDINGS = 6

interface Match {
  a: number
  b: number
  score: number
  bar: number
  telling: number
}

/**
 * Joins groups that word one thing in other words: of one speaker, in different articles, each the other's best match. Groups of
 * which both have a wording of the same article stay apart.
 */
export function attachReworded(
  groups: readonly (readonly number[])[],
  pieces: readonly Piece[],
  identities: Identities,
): number[][] {
  const members = groups.map((group) => group.map((at) => pieces[at] as Piece))
  const users = new Map<string, number>()
  for (const group of members)
    for (const root of new Set(group.flatMap(({ words }) => words.map(({ stem }) => stem))))
      users.set(root, (users.get(root) ?? 0) + 1)
  const rarity = (root: string): number => 2 / Math.max(2, users.get(root) ?? 2)
  const accountsIn = members.map((group) => new Set(group.map(({ account }) => account)))
  const wordings = members.map((group) =>
    [...new Map(group.map((piece) => [`${formOf(piece)}|${piece.speakers.join()}`, piece])).values()].slice(
      0,
      WORDINGS,
    ),
  )
  const matches = members.flatMap((_, a) => members.slice(a + 1).flatMap((__, step) => match(a, a + 1 + step) ?? []))
  const home = new Map<number, number>()
  const homeOf = (group: number): number => home.get(group) ?? group
  for (const isNear of [false, true]) {
    for (const one of matches.toSorted((x, y) => y.score - y.bar - (x.score - x.bar) || x.a - y.a || x.b - y.b)) {
      const bar = one.bar - (isNear && hasNeighbour(one) ? NEIGHBOUR : 0)
      if (one.score < bar || homeOf(one.a) === homeOf(one.b) || !isBest(one)) continue
      if (sharesArticle(homeOf(one.a), homeOf(one.b))) continue
      const [to, from] = [homeOf(one.a), homeOf(one.b)].sort((x, y) => x - y) as [number, number]
      for (const group of groups.keys()) if (homeOf(group) === from) home.set(group, to)
    }
  }
  const joined = Map.groupBy(groups.keys(), homeOf)
  return [...joined.values()].map((indexes) =>
    indexes.flatMap((index) => groups[index] ?? []).toSorted((x, y) => x - y),
  )

  function match(a: number, b: number): Match | null {
    if (overlap(accountsIn[a] as Set<number>, accountsIn[b] as Set<number>) > 0) return null
    const [left, right] = [wordings[a] as Piece[], wordings[b] as Piece[]]
    const bar = barFor(left, right)
    if (bar === null) return null
    let best: Match | null = null
    for (const one of left)
      for (const other of right) {
        const { both, telling } = paraphrase(one.words, other.words, rarity)
        const needed = telling > 1 ? bar : Math.max(bar, ONE_WORD)
        if (telling > 0 && both > (best?.score ?? 0)) best = { a, b, score: both, bar: needed, telling }
      }
    return best
  }

  function barFor(left: readonly Piece[], right: readonly Piece[]): number | null {
    const [one, other] = [left, right].map((group) => new Set(group.flatMap(({ speakers }) => speakers))) as [
      Set<string>,
      Set<string>,
    ]
    if ([...one].some((speaker) => other.has(speaker))) return ONE_SPEAKER
    if (one.size === 0 || other.size === 0) return UNNAMED
    return [one, other].every((side) => [...side].every((id) => identities.type(id) === "person")) ? null : UNNAMED
  }

  function isBest({ a, b, score }: Match): boolean {
    return !matches.some(
      (other) =>
        (other.a === a || other.b === a || other.a === b || other.b === b) &&
        !(other.a === a && other.b === b) &&
        homeOf(other.a) !== homeOf(other.b) &&
        other.score > score - LEAD &&
        // Groups that are one already are no rivals of each other.
        ![other.a, other.b].every((each) => [homeOf(a), homeOf(b)].includes(homeOf(each))),
    )
  }

  function sharesArticle(a: number, b: number): boolean {
    const accounts = (wanted: number): Set<number> =>
      new Set(members.flatMap((group, at) => (homeOf(at) === wanted ? group.map(({ account }) => account) : [])))
    return overlap(accounts(a), accounts(b)) > 0
  }

  /** Does a sentence beside one, in its quotation or paragraph, belong with a sentence beside the other? */
  function hasNeighbour({ a, b }: Match): boolean {
    const beside = neighbours(a)
    return [...neighbours(b)].some((group) => beside.has(group))
  }

  function neighbours(group: number): Set<number> {
    return new Set(
      (groups[group] ?? []).flatMap((at) =>
        [at - 1, at + 1].flatMap((next) => {
          const [one, other] = [pieces[at] as Piece, pieces[next]]
          if (other === undefined || other.account !== one.account) return []
          const isNear = quoteOf(one) === quoteOf(other) || Math.abs(one.block - other.block) <= 1
          const place = groups.findIndex((members_) => members_.includes(next))
          return isNear && place >= 0 ? [homeOf(place)] : []
        }),
      ),
    )
  }
}

function formOf({ words }: Piece): string {
  return words.map(({ stem }) => stem).join(" ")
}
