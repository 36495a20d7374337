import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { type GoldEntity, scoreEntities } from "../../test/score-entities.ts"
import type { ContentRole } from "../schema/role.ts"
import { TextMap } from "../source/text-map.ts"
import { findEntities } from "./find-entities.ts"
import { readNameModel } from "./tagger/read-name-model.ts"

interface Gold {
  metadata: { published: string | null; language: string | null }
  segments: { kind: string; role: ContentRole; start: number; end: number }[]
  entities: GoldEntity[]
  decoys?: string[]
}

const corpus = join(import.meta.dirname, "../../../../corpus")
const names = readdirSync(corpus).filter((name) => existsSync(join(corpus, name, "gold.json")))

const articles = names.map((name) => {
  const raw = readFileSync(join(corpus, name, "raw.txt"), "utf8")
  const gold = JSON.parse(readFileSync(join(corpus, name, "gold.json"), "utf8")) as Gold
  const blocks = gold.segments
    .filter(({ kind }) => kind === "content")
    .map(({ role, start, end }) => {
      const map = TextMap.of(raw, [{ start, end }])
      return { role, text: map.text, map }
    })
  return { name, raw, gold, blocks, ...findEntities(blocks, gold.metadata) }
})

const scores = articles.map(({ entities, gold }) => scoreEntities(entities, gold.entities))

const model = readNameModel(readFileSync(join(import.meta.dirname, "tagger/weights/names.bin")))
const withModel = articles.map(({ gold, blocks }) =>
  scoreEntities(findEntities(blocks, { ...gold.metadata, names: model }).entities, gold.entities),
)

test.each([
  ["rules", scores],
  ["rules and the learned model", withModel],
])("mentions reach an F1 of 98 % over all fixtures by %s", (_, own) => {
  const sum = (of: (score: (typeof scores)[number]) => number): number =>
    own.reduce((total, score) => total + of(score), 0)
  const found = sum((score) => score.found)
  const f1 = (2 * found) / (2 * found + sum((score) => score.extra.length) + sum((score) => score.missed.length))
  expect(f1).toBeGreaterThanOrEqual(0.98)
})

describe.each(articles)("$name", ({ name, raw, gold, entities, blocks }) => {
  test("identity reaches a B³ of 97 %", () => {
    expect(scoreEntities(entities, gold.entities).identity).toBeGreaterThanOrEqual(0.97)
  })

  test("spans read as their text, ids are unique, decoys are left out", () => {
    for (const { mentions } of entities)
      for (const { start, end, text } of mentions) expect(raw.slice(start, end)).toBe(text)
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
    expect(entities.map((entity) => entity.name).filter((found) => gold.decoys?.includes(found))).toEqual([])
  })

  test("gives the same twice", () => {
    expect(JSON.stringify(findEntities(blocks, gold.metadata).entities)).toBe(JSON.stringify(entities))
    expect(names).toContain(name)
  })
})
