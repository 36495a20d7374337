import { describe, expect, test } from "vitest"
import { findQuotes } from "../../src/quotes/index.ts"
import type { Quote } from "../../src/schema/quote.ts"
import { readMarkedArticle } from "./marked-article.ts"

/** The quotations of a marked line in which marks stand. */
function quotesOf(line: string): Quote[] {
  const { blocks, entities } = readMarkedArticle(line)
  return findQuotes(blocks, entities, "conventions").filter(({ kind }) => kind !== "indirect")
}

const texts = (line: string) => quotesOf(line).map(({ text }) => text)
const speakers = (line: string) =>
  quotesOf(line).map(({ speaker }) => (speaker === null ? "-" : [speaker].flat().join("+")))

describe("marks of every convention", () => {
  test.each([
    ["curly", "“We will vote again,” said [Ana Lima].", "“We will vote again,”"],
    ["straight", '"We will vote again," said [Ana Lima].', '"We will vote again,"'],
    ["single outside, comma outside", "‘We will vote again’, said [Ana Lima].", "‘We will vote again’"],
    ["straight single outside", "'We will vote again,' said [Ana Lima].", "'We will vote again,'"],
    ["guillemets", "« We will vote again », said [Ana Lima].", "« We will vote again »"],
    ["guillemets turned inwards", "»We will vote again«, said [Ana Lima].", "»We will vote again«"],
    ["low and high", "„We will vote again“, said [Ana Lima].", "„We will vote again“"],
    ["one shape at both ends", "”We will vote again”, said [Ana Lima].", "”We will vote again”"],
    ["corner brackets", "「We will vote again」, said [Ana Lima].", "「We will vote again」"],
    ["two singles for a double", "''We will vote again,'' said [Ana Lima].", "''We will vote again,''"],
    ["back-quotes and singles", "``We will vote again,'' said [Ana Lima].", "``We will vote again,''"],
    ["mixed shapes", '“We will vote again," said [Ana Lima].', '“We will vote again,"'],
    ["doubled by a scraper", '""We will vote again,"" said [Ana Lima].', '""We will vote again,""'],
    [
      "single inside double",
      "“I said ‘vote again’ and meant it,” said [Ana Lima].",
      "“I said ‘vote again’ and meant it,”",
    ],
    [
      "double inside single",
      "‘I said “vote again” and meant it,’ said [Ana Lima].",
      "‘I said “vote again” and meant it,’",
    ],
    [
      "apostrophes inside single",
      "'We won't take the farmers' land,' said [Ana Lima].",
      "'We won't take the farmers' land,'",
    ],
    ["a year and an elision", "‘It’s like the ’90s, ’tis true,’ said [Ana Lima].", "‘It’s like the ’90s, ’tis true,’"],
    ["closing mark lost", "[Ana Lima] said: “We will vote again.", "“We will vote again."],
    [
      "closing mark lost before the cue",
      "“We will vote again, said [Ana Lima]. It rained on Monday.",
      "“We will vote again,",
    ],
    ["opening mark lost", "We will vote again,” said [Ana Lima].", "We will vote again,”"],
    ["no space after", '[Ana Lima] said, "We will vote again."The vote is on Monday.', '"We will vote again."'],
  ])("%s", (_, line, text) => {
    expect(texts(line)).toEqual([text])
    expect(speakers(line)).toEqual(["Ana Lima"])
  })

  test("a quotation over paragraphs is one in each of them, of one speaker", () => {
    const line =
      "“We will vote again. It is our right. | “Nobody can take it away,” [Ana Lima] said. | “Not now. | “Not ever.”"
    expect(texts(line)).toEqual([
      "“We will vote again. It is our right.",
      "“Nobody can take it away,”",
      "“Not now.",
      "“Not ever.”",
    ])
    expect(speakers(line)).toEqual(["Ana Lima", "Ana Lima", "Ana Lima", "Ana Lima"])
  })

  test("an attribution cuts a quotation into two of one speaker", () => {
    const line = "“We will vote,” [Ana Lima] told reporters, “and we will win.” [Bo Berg] was there."
    expect(texts(line)).toEqual(["“We will vote,”", "“and we will win.”"])
    expect(speakers(line)).toEqual(["Ana Lima", "Ana Lima"])
  })

  test.each([
    ["a plural's apostrophe", "The ministers' meeting and the farmers' march were on Monday."],
    ["feet and inches", `The player is 6'2" tall and his brother 5'11" at most.`],
    ["a film", "[Ana Lima] starred in “The Long Way Home” in 2004."],
    ["a show on which somebody spoke", "Speaking on “Good Evening World,” [Ana Lima] said it was late."],
    ["a scare quote", "The so-called “peace dividend” never came, and prices rose."],
    ["a nickname", "Dwayne “Rocky” Stone won the fight in Cardiff."],
    ["a name of two words", "They signed the “[agreement:Green Pact]” in Oslo."],
  ])("%s is no quotation", (_, line) => {
    expect(texts(line)).toEqual([])
  })
})

describe("who speaks", () => {
  test.each([
    ["a title before the name", "“It works,” Prime Minister [Ana Lima] said.", "Ana Lima"],
    ["an apposition", "“It works,” said [Ana Lima], head of the team that [Bo Berg] founded.", "Ana Lima"],
    ["an apposition before the cue", "“It works,” [Ana Lima], 52, of Leeds, told the paper.", "Ana Lima"],
    ["a relative clause", "[Ana Lima], who succeeded [Bo Berg] in May, said: “It works.”", "Ana Lima"],
    ["an object relative", "[Bo Berg] backed the plan, which [Ana Lima] called “a great leap”.", "Ana Lima"],
    ["an owner is not the speaker", "“It works,” said [Bo Berg]'s lawyer [Ana Lima].", "Ana Lima"],
    ["a participle", "[Ana Lima] thanked [Bo Berg], calling him “a friend of the town”.", "Ana Lima"],
    ["a second verb", "[Ana Lima] met [Bo Berg] and said: “It works.”", "Ana Lima"],
    ["an infinitive", "[Ana Lima] went on to say: “It works for us.”", "Ana Lima"],
    ["with somebody calling", "The vote ended, with mayor [Ana Lima] calling it “a good day”.", "Ana Lima"],
    ["a passive with its agent", "The deal was described by [Ana Lima] as “a good day for all”.", "Ana Lima"],
    ["somebody quoted as saying", "[Ana Lima] was quoted as saying: “It works.”", "Ana Lima"],
    ["two at once", "“It works,” [Ana Lima] and [Bo Berg] said.", "Ana Lima+Bo Berg"],
    ["a spokesman for a body", "“It works,” said a spokesman for the [org:Harbour Board].", "Harbour Board"],
    [
      "a title that the article gives",
      "[Ana Lima;harbour minister] came. [Bo Berg] left. “It works,” the harbour minister said.",
      "Ana Lima",
    ],
    [
      "a body by part of its name",
      "The [org:Ministry of Fisheries] met. “It works,” the fisheries ministry said.",
      "Ministry of Fisheries",
    ],
    [
      "a dateline is not the subject",
      "LISBON, March 3 — After the vote, [Ana Lima] rallied her party, saying: “It works.”",
      "Ana Lima",
    ],
    ["a pronoun by its gender", "[Bo Berg] met Mrs [Ana Lima]. “It works,” she said.", "Ana Lima"],
    ["a pronoun by its subject", "[Ana Lima] wrote to [Bo Berg]. She added: “It works.”", "Ana Lima"],
    ["a name behind a title", "“It works,” said the harbour's chief engineer, [Ana Lima].", "Ana Lima"],
    ["a name behind a relative clause", "A driver who saw it, [Ana Lima], hid. “It works,” she said.", "Ana Lima"],
    ["any verb at the quotation", "“It works,” giggled [Ana Lima].", "Ana Lima"],
    ["his answer", "[Ana Lima] asked [Bo Berg]. “It works for us,” was his answer.", "Bo Berg"],
    ["a surname alone", "[Bo Berg] met [Ana Lima]. “It works,” Lima said.", "Ana Lima"],
    ["they, two joined", "[Ana Lima] and [Bo Berg] won. “It works,” they said.", "Ana Lima+Bo Berg"],
    ["a pronoun before the name", "“It works,” she said. | [Ana Lima] then left.", "Ana Lima"],
    [
      "a title at the head of a sentence",
      "[Ana Lima;coach] lost to [Bo Berg;captain]. The coach left. “It works,” she said.",
      "Ana Lima",
    ],
    ["an office the article gives nobody", "[Ana Lima] left. “It works,” the interior minister said.", "-"],
    ["a name nothing joins", "“It works,” [org:Acme] boss [Ana Lima] said.", "Ana Lima"],
    ["a spokesman after the body", "The [org:Harbour Board] met. “It works,” a spokesman said.", "Harbour Board"],
    [
      "the spokeswoman again",
      "[org:Acme]'s spokeswoman, [Ana Lima], said: “No.” “It works,” the spokeswoman added.",
      "Ana Lima",
    ],
    ["an economist without a name", "[Ana Lima] left. An economist disagreed. “It works,” he said.", "-"],
    ["the court heard", "[Ana Lima] wept. The court heard that he had “begged for his life”.", "-"],
    ["what cannot speak", "[Ana Lima] said patrols would find it “almost impossible to police”.", "Ana Lima"],
    ["a topic and a colon", "[Ana Lima] on the bridge: “It is safe.” On the ferry: “It works for us.”", "Ana Lima"],
    ["nobody named", "“It works,” said a woman at the gate.", "-"],
    ["a spokesman of nobody", "[Ana Lima] left. “It works,” an official said.", "-"],
  ])("%s", (_, line, speaker) => {
    expect(speakers(line).at(-1)).toBe(speaker)
  })

  test("a headline's words are whose they are in the body", () => {
    expect(speakers("# ‘It never was safe’: a bridge and its town | “It never was safe,” said [Ana Lima].")).toEqual([
      "Ana Lima",
      "Ana Lima",
    ])
  })

  test("both sides are the two last named together", () => {
    expect(
      speakers("Talks between [place:Chile] and [place:Peru] went on. Both sides promised “a fair and early end”."),
    ).toEqual(["Chile+Peru"])
  })

  test("the post goes on for whoever posted", () => {
    const [, second] = quotesOf("“It works,” [Ana Lima] posted on X. | “It always did,” the post added.")
    expect(second).toMatchObject({
      speaker: "Ana Lima",
      medium: "post",
      source: { text: "the post" },
      cue: { text: "added" },
    })
  })
})

describe("how it was said", () => {
  test.each([
    ["“It works,” [Ana Lima] said in a statement.", "statement"],
    ["“It works,” [Ana Lima] wrote on Facebook.", "post"],
    ["[Ana Lima], in a post on X, said: “It works.”", "post"],
    ["“It works,” [Ana Lima] told reporters in Oslo.", "press-conference"],
    ["In an interview with the paper, [Ana Lima] said: “It works.”", "interview"],
    ["“It works,” [Ana Lima] said by telephone.", "call"],
    ["“It works,” [Ana Lima] testified.", "court"],
    ["In a letter to the board, [Ana Lima] wrote: “It works.”", "letter"],
    ["“It works,” [Ana Lima] said in a speech in Oslo.", "speech"],
  ])("%s", (line, medium) => {
    expect(quotesOf(line)[0]?.medium).toBe(medium)
  })

  test("the addressee is the object of telling", () => {
    expect(quotesOf("“It works,” [Ana Lima] told the harbour board.")[0]?.addressee).toBe("the harbour board")
  })

  test("a sentence is direct, a part of one is mixed, a report is indirect", () => {
    const { blocks, entities } = readMarkedArticle(
      "[Ana Lima] said that the old bridge was safe. It was “safe for all traffic,” she said. “Use it today,” she added.",
    )
    const quotes = findQuotes(blocks, entities, "kinds")
    expect(quotes.map(({ kind, text }) => [kind, text])).toEqual([
      ["indirect", "the old bridge was safe"],
      ["mixed", "“safe for all traffic,”"],
      ["direct", "“Use it today,”"],
    ])
    expect(quotes.map(({ speaker }) => speaker)).toEqual(["Ana Lima", "Ana Lima", "Ana Lima"])
  })
})
