import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { findQuotes } from "../../src/quotes/index.ts"
import type { Entity, EntityType } from "../../src/schema/entity.ts"
import type { ContentRole } from "../../src/schema/role.ts"
import type { Span } from "../../src/schema/span.ts"
import { TextMap } from "../../src/source/text-map.ts"

interface GoldEntity {
  key: string
  type: EntityType
  name: string
  kind?: Entity["kind"]
  roles?: string[]
  mentions: Span[]
  optionalMentions?: Span[]
}
interface GoldQuote extends Span {
  speaker: string | string[] | null
  speakerAlso?: string | string[]
  kind: string
}
interface Gold {
  segments: (Span & { kind: string; role: ContentRole })[]
  entities: GoldEntity[]
  quotes: GoldQuote[]
  optionalQuotes?: Span[]
}

/** Entities as a perfect reader would hand them over, so that only quotations are measured. */
function toEntity(gold: GoldEntity, raw: string): Entity {
  const optional = gold.type === "event" ? [] : (gold.optionalMentions ?? [])
  return {
    id: gold.key,
    type: gold.type,
    name: gold.name,
    aliases: [],
    ...(gold.kind && { kind: gold.kind }),
    roles: (gold.roles ?? []).map((title) => ({ title, start: 0, end: 0 })),
    mentions: [...gold.mentions, ...optional].map(({ start, end }) => ({
      start,
      end,
      text: raw.slice(start, end),
      rule: "gold",
    })),
  }
}

/** Quotations found, missed and made up, and those with the right speaker, counted as the corpus defines them. */
function score(name: string) {
  const folder = join(import.meta.dirname, "../../../../corpus", name)
  const raw = readFileSync(join(folder, "raw.txt"), "utf8")
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Gold
  const blocks = gold.segments
    .filter(({ kind }) => kind === "content")
    .map(({ role, start, end }) => ({ role, text: raw.slice(start, end), map: TextMap.of(raw, [{ start, end }]) }))
  const entities = gold.entities.map((entity) => toEntity(entity, raw))
  const found = findQuotes(blocks, entities, name).filter(({ kind }) => kind !== "indirect")
  const isSame = (a: Span, b: Span) => Math.abs(a.start - b.start) <= 3 && Math.abs(a.end - b.end) <= 3
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
  const pairs = gold.quotes.map((quote) => ({ quote, hit: found.find((one) => isSame(one, quote)) }))
  const extra = found.filter((one) => {
    return (
      !gold.quotes.some((quote) => isSame(one, quote)) &&
      !(gold.optionalQuotes ?? []).some((quote) => overlaps(one, quote))
    )
  })
  const speaker = (value: string | string[] | null) => [value ?? ""].flat().toSorted().join("|")
  const attributed = pairs.filter(({ quote, hit }) => {
    return hit && [speaker(quote.speaker), ...[quote.speakerAlso ?? []].flat()].includes(speaker(hit.speaker))
  })
  const kinds = pairs.filter(({ quote, hit }) => hit?.kind === quote.kind)
  const hits = pairs.filter(({ hit }) => hit !== undefined).length
  return { gold: pairs.length, hits, extra: extra.length, attributed: attributed.length, kinds: kinds.length }
}

const ARTICLES = ["asianet-newsable", "nationpress", "new-delhi-desk", "social-footer", "telegraph-india"]

describe("the fixture articles", () => {
  test.each(ARTICLES)("%s: every quotation, its kind and its speaker, and nothing more", (name) => {
    const { gold, hits, extra, attributed, kinds } = score(name)
    expect(gold).toBeGreaterThan(0)
    expect({ hits, extra, attributed, kinds }).toEqual({ hits: gold, extra: 0, attributed: gold, kinds: gold })
  })
})
