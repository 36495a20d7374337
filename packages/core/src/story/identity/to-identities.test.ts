import fc from "fast-check"
import { expect, it } from "vitest"
import { articleFrom } from "../../../test/stories/story-article.ts"
import { toAccount } from "../account.ts"
import type { IdentityDecision } from "./decisions.ts"
import { toIdentities } from "./to-identities.ts"

const account = (body: string) => toAccount(articleFrom(`title: News\npublished: 2024-05-02\n\n${body}\n`))
const persons = (...bodies: string[]): string[] =>
  toIdentities(bodies.map(account))
    .entities.filter(({ type }) => type === "person")
    .map(({ name, names }) => `${name}: ${new Set(names.flatMap(({ articles }) => articles)).size}`)
    .sort()

it("brings a full name, a short form and a surname under one person", () => {
  expect(
    persons("Mayor Timothy Brandt spoke. Brandt left.", "Mayor Tim Brandt spoke.", "Mr Brandt spoke, the mayor said."),
  ).toEqual(["Timothy Brandt: 3"])
})

it("keeps two people of one surname apart", () => {
  expect(persons("President Anna Brandt spoke.", "Mayor Timothy Brandt spoke.")).toEqual([
    "Anna Brandt: 1",
    "Timothy Brandt: 1",
  ])
})

const BODIES = [
  "Mayor Timothy Brandt spoke. Brandt left.",
  "President Anna Brandt met Mayor Tim Brandt.",
  "Mr Brandt and Mrs Brandt wept.",
  "The Northern Rail Union (NRU) met the National Rowers Union (NRU).",
  "The NRU met in France. Brandt said so.",
  "Anna K. Brandt left the Northern Rail Union.",
]

it("gives the same people and ids whatever the order of the articles", () => {
  const accounts = BODIES.map(account)
  const expected = toIdentities(accounts).entities
  fc.assert(
    fc.property(fc.shuffledSubarray(accounts, { minLength: accounts.length }), (shuffled) => {
      expect(toIdentities(shuffled).entities).toEqual(expected)
    }),
    { numRuns: 50 },
  )
})

it("never brings two together whom an article tells apart", () => {
  const { entities } = toIdentities(BODIES.map(account))
  for (const { type, mentions } of entities.filter(({ type: kind }) => kind === "person"))
    expect([type, new Set(mentions.map(({ article }) => article)).size]).toEqual([type, mentions.length])
})

it("dates names and offices by the articles that give them", () => {
  const early = articleFrom("title: News\npublished: 2024-05-02\n\nMayor Ana Brandt of Norway spoke.\n")
  const late = articleFrom("title: News\npublished: 2024-06-02\n\nMinister Ana Brandt spoke. Brandt left.\n")
  const person = toIdentities([late, early].map(toAccount)).entities.find(({ type }) => type === "person")
  expect(person?.names.map(({ text, since }) => [text, since])).toEqual([
    ["Ana Brandt", "2024-05-02"],
    ["Brandt", "2024-06-02"],
  ])
  expect(person?.roles?.map(({ title, since }) => [title, since]).sort()).toEqual([
    ["Mayor", "2024-05-02"],
    ["Minister", "2024-06-02"],
  ])
})

it("does as a user decided, the last word counting", () => {
  const accounts = ["Mayor Ana Brandt spoke.", "Mayor Ana Brandt left.", "Chief Lotte Olsen sang."].map(account)
  const part = (index: number, id: string) => `${accounts[index]?.id} person:${id}`
  const sizes = (...decisions: IdentityDecision[]) =>
    toIdentities(accounts, decisions)
      .entities.map(({ mentions }) => mentions.length)
      .sort((a, b) => a - b)
  const apart: IdentityDecision = { kind: "apart", parts: [part(0, "ana-brandt")], from: [part(1, "ana-brandt")] }
  const together: IdentityDecision = { kind: "together", parts: [part(0, "ana-brandt"), part(2, "lotte-olsen")] }
  expect(sizes()).toEqual([1, 2])
  expect(sizes(apart)).toEqual([1, 1, 1])
  expect(sizes(together)).toEqual([3])
  expect(sizes(apart, together)).toEqual([1, 2])
  const all: IdentityDecision = {
    kind: "together",
    parts: [part(0, "ana-brandt"), part(1, "ana-brandt"), part(2, "lotte-olsen")],
  }
  const first: IdentityDecision = { kind: "apart", parts: [part(0, "ana-brandt")], from: all.parts.slice(1) }
  expect(sizes(all, first)).toEqual([1, 2])
  expect(sizes(first, all)).toEqual([3])
})
