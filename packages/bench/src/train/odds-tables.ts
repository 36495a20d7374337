import { type Block, elementNames, elementsAround, tellingWords } from "@corpus/core/training"
import { type Example, isHidden } from "./examples.ts"

/** Odds by name. */
export type OddsTable = Record<string, number>
export interface OddsTables {
  own: OddsTable
  around: OddsTable
  word: OddsTable
}

/** A name is learned if it is met on so many sites. */
const FEWEST_SITES = 6
/** Logarithms of odds end here. */
const MOST = 3

/** How many names each table keeps, what is added to both sides of its odds, and how much one page may count. */
const TABLES = {
  own: { kept: 250, prior: 1 },
  around: { kept: 500, prior: 1 },
  word: { kept: 400, prior: 0.2 },
} as const
type Table = keyof typeof TABLES

/** A word counts for this much of a page where it is met once. */
const WORD = 1 / 40

/** How often a name is met inside bodies and outside of them: shares of pages' words, summed over pages. */
interface Count {
  inside: number
  outside: number
  sites: Set<string>
}

/** Learns what names of elements and words of texts say of a block. */
export function learnOdds(examples: readonly Example[]): OddsTables {
  const counts: Record<Table, Map<string, Count>> = { own: new Map(), around: new Map(), word: new Map() }
  for (const example of examples) countPage(example, counts)
  return {
    own: toTable(counts.own, "own"),
    around: toTable(counts.around, "around"),
    word: toTable(counts.word, "word"),
  }
}

function countPage({ page, known, words, isBody, site }: Example, counts: Record<Table, Map<string, Count>>): void {
  const weights = words.map((tokens) => Math.sqrt(tokens.length))
  const sum = (side: boolean) => weights.reduce((total, weight, at) => total + (isBody[at] === side ? weight : 0), 0)
  const totals = { inside: sum(true), outside: sum(false) }
  if (totals.inside === 0 || totals.outside === 0) return
  const met: Record<Table, Map<string, { inside: number; outside: number }>> = {
    own: new Map(),
    around: new Map(),
    word: new Map(),
  }
  for (const block of page.blocks) {
    const side = isBody[block.index] ? "inside" : "outside"
    if (isBody[block.index] === null || isHidden(known, block.index)) continue
    const weight = (weights[block.index] ?? 0) / totals[side]
    for (const [table, names] of Object.entries(namesOf(block)) as [Table, Iterable<string>][]) {
      for (const name of names) {
        const count = met[table].get(name) ?? { inside: 0, outside: 0 }
        count[side] += table === "word" ? WORD : weight
        met[table].set(name, count)
      }
    }
  }
  for (const table of Object.keys(TABLES) as Table[]) {
    for (const [name, { inside, outside }] of met[table]) {
      const count = counts[table].get(name) ?? { inside: 0, outside: 0, sites: new Set() }
      count.inside += Math.min(inside, 1)
      count.outside += Math.min(outside, 1)
      count.sites.add(site)
      counts[table].set(name, count)
    }
  }
}

function namesOf(block: Block): Record<Table, Iterable<string>> {
  const [own, ...around] = elementsAround(block)
  return {
    own: own ? elementNames(own) : [],
    around: new Set(around.flatMap(elementNames)),
    word: tellingWords(block.text),
  }
}

/** The names that say most, weighed by how often they are met. */
function toTable(counts: ReadonlyMap<string, Count>, table: Table): OddsTable {
  const { kept, prior } = TABLES[table]
  return Object.fromEntries(
    [...counts]
      .filter(([, { sites }]) => sites.size >= FEWEST_SITES)
      .map(([name, { inside, outside }]) => {
        const odds = Math.log((inside + prior) / (outside + prior))
        return {
          name,
          odds: Number(Math.max(-MOST, Math.min(MOST, odds)).toFixed(1)),
          says: Math.abs(odds) * Math.sqrt(inside + outside),
        }
      })
      .filter(({ odds }) => odds !== 0)
      .sort((a, b) => b.says - a.says || (a.name < b.name ? -1 : 1))
      .slice(0, kept)
      .map(({ name, odds }) => [name, odds] as const),
  )
}
