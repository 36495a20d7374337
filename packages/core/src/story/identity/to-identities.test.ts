import { expect, it } from "vitest"
import { articleFrom } from "../../../test/stories/story-article.ts"
import { toAccount } from "../account.ts"
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
