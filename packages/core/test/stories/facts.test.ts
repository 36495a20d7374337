import { describe, expect, it } from "vitest"
import type { Fact } from "../../src/schema/index.ts"
import { toStories } from "../../src/story/index.ts"
import { articleFrom } from "./story-article.ts"

/** The facts of a story that several outlets tell, each in its own words, one after the other on one day. */
function factsOf(texts: readonly string[], dates: readonly string[] = []): Fact[] {
  const articles = texts.map((text, at) =>
    articleFrom(
      `title: ${TITLE}\npublished: ${dates[at] ?? "2026-03-12"}\npublisher: Outlet ${at}\n\n${OPENING} ${text}\n\n${SHARED}\n`,
    ),
  )
  const [story, ...others] = toStories(articles)
  expect(others).toEqual([])
  return story?.facts ?? []
}

/** What all of them share, so that they tell one event. */
const TITLE = "Ferry Orla runs aground off Tannish island in thick fog"
const OPENING = "The ferry Orla ran aground off the island of Tannish in thick fog."
const SHARED =
  "Captain Jonas Wedel of the Tannish Line sent the first call to the coastguard. The lifeboat crew of Marrow Bay came with two boats, and the harbour of Tannish was kept open for the Orla and its tugs."

/** The verdict on the fact that has these values; "apart" where they stand in two facts or in none. */
function verdictOn(facts: readonly Fact[], wanted: readonly string[]): string {
  const fact = facts.find(({ values }) => wanted.every((value) => values.some((one) => one.value === value)))
  return fact?.verdict ?? "apart"
}

describe("two values for one thing", () => {
  it.each([
    [
      "swapped digits",
      "The Orla carries up to 1,240 tonnes of cargo.",
      "The ship can take 1,420 tonnes of cargo.",
      ["1240000", "1420000"],
    ],
    ["people under other nouns", "There were 213 passengers on board.", "She had 231 people on board.", ["213", "231"]],
    [
      "an amount",
      "The salvage will cost €3.4 million.",
      "The cost of the salvage is put at €4.3 million.",
      ["3400000", "4300000"],
    ],
    [
      "a share",
      "About the damage: 18 per cent of the hull plates were torn.",
      "Some 13 per cent of the hull plates were torn, divers said.",
      ["18", "13"],
    ],
    [
      "noun and verb of one root",
      "Repairs are due to be finished in May 2027.",
      "The repair is to be finished in June 2027.",
      ["2027-05", "2027-06"],
    ],
    [
      "the year of something to come",
      "Delivery of the new ferry is planned for 2029.",
      "The new ferry will be delivered in 2028.",
      ["2029", "2028"],
    ],
    [
      "a length in two units",
      "The rescue took two hours and 41 minutes.",
      "The rescue took 2 hours 14 minutes.",
      ["PT2H41M", "PT2H14M"],
    ],
    [
      "a count without a noun",
      "A crowd of 4,850 watched from the quay.",
      "On the quay a crowd of 5,840 watched.",
      ["4850", "5840"],
    ],
    [
      "dismissal and dismissed",
      "The line announced the dismissal of 86 stewards.",
      "The union spoke of 68 dismissed workers.",
      ["86", "68"],
    ],
  ])("differ: %s", (_, one, other, values) => {
    expect(verdictOn(factsOf([one, other]), values)).toBe("differ")
  })

  it.each([
    ["a rounded number", "Nearly 400 litres of fuel were lost.", "The ship lost 390 litres of fuel.", ["400", "390"]],
    [
      "more than a round number",
      "More than 200 passengers were taken off.",
      "The crew took off 213 passengers.",
      ["200", "213"],
    ],
    ["a number in words", "Thirty-one crew members stayed on board.", "The 31 crew members stayed on board.", ["31"]],
    [
      "a unit of the same measure",
      "The bow lies 40 metres from the lighthouse.",
      "The bow lies 130 feet from the lighthouse.",
      ["40", "39.62"],
    ],
    [
      "days and months",
      "The licence is suspended for 90 days.",
      "The licence is suspended for three months.",
      ["P90D", "P3M"],
    ],
  ])("agree: %s", (_, one, other, values) => {
    expect(verdictOn(factsOf([one, other]), values)).toBe("agree")
  })

  it.each([
    ["another year", "The line carried 310,000 passengers in 2024.", "The line carried 340,000 passengers in 2019."],
    ["by the day and by the year", "The line earns €210,000 a day.", "The line earns €280,000 a year."],
    ["two things of one kind", "The Orla has 24 cabins for the crew.", "The port keeps 36 berths for yachts."],
    [
      "two lengths of time",
      "Wedel has sailed for the line for nine years.",
      "It was the first grounding at the island in 16 years.",
    ],
    ["what both outlets tell", "Of 24 lifejackets 18 were used.", "There were 24 lifejackets, and 18 were used."],
    ["another place", "In Norway 4,500 people signed.", "In Denmark 4,900 people signed."],
    ["a plan and what came of it", "The union wants a rise of 9 per cent.", "The line paid a rise of 7 per cent."],
    ["one sum in dollars of two countries", "The tug cost $3.4 million.", "The tug cost C$3.4 million."],
    ["a number of a name", "The ship lies at Pier 14.", "The ship will be moved to Pier 41."],
  ])("are of two things: %s", (_, one, other) => {
    expect(factsOf([one, other]).filter(({ verdict }) => verdict === "differ")).toEqual([])
  })

  it("differ where one sum is given in two currencies", () => {
    const facts = factsOf(["The tug cost €3.4 million.", "The tug cost £3.4 million."])
    expect(facts.map(({ verdict, values }) => [verdict, values.length])).toContainEqual(["differ", 2])
  })

  it("are the part where a part of a number came to harm", () => {
    const facts = factsOf(["Of those on board, 58 of the 178 passengers were hurt.", "In all, 58 people were hurt."])
    expect(facts.filter(({ about }) => about === "injured").map(({ verdict }) => verdict)).toEqual(["agree"])
  })

  it("are an update where a count goes on and the later article has more", () => {
    const facts = factsOf(
      ["By evening, 17 yachts were waiting outside the harbour.", "Now 23 yachts are waiting outside the harbour."],
      ["2026-03-12", "2026-03-13"],
    )
    expect(verdictOn(facts, ["17", "23"])).toBe("update")
  })

  it("differ where the later article has less", () => {
    const facts = factsOf(
      ["By evening, 23 yachts were waiting outside the harbour.", "Now 17 yachts are waiting outside the harbour."],
      ["2026-03-12", "2026-03-13"],
    )
    expect(verdictOn(facts, ["17", "23"])).toBe("differ")
  })
})

describe("days", () => {
  it("are none between quotation marks where they are relative", () => {
    const facts = factsOf(
      ["“We sail again tomorrow,” Wedel said.", "“We sail again tomorrow,” Wedel said."],
      ["2026-03-12", "2026-03-13"],
    )
    expect(facts.filter(({ values }) => values.some(({ text }) => text === "tomorrow"))).toEqual([])
  })

  it("are not the event's where they are those of something said", () => {
    const texts = [
      "It happened on Tuesday.",
      "It happened on Tuesday.",
      "Wedel told reporters on Thursday that he was sorry.",
    ]
    const facts = factsOf(texts, ["2026-03-11", "2026-03-11", "2026-03-12"])
    expect(facts.filter(({ slot }) => slot === "when").map(({ verdict }) => verdict)).toEqual(["agree"])
  })
})
