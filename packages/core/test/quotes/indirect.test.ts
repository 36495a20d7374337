import { describe, expect, test } from "vitest"
import { findQuotes } from "../../src/quotes/index.ts"
import { readMarkedArticle } from "./marked-article.ts"

/** What a marked line reports without marks, each with its speaker. */
function reports(line: string): string[] {
  const { blocks, entities } = readMarkedArticle(line)
  return findQuotes(blocks, entities, "indirect")
    .filter(({ kind }) => kind === "indirect")
    .map(({ text, speaker }) => `${[speaker ?? "nobody"].flat().join("+")}: ${text}`)
}

describe("reported speech", () => {
  test.each([
    ["that", "[Ana Lima] said that the bridge was safe.", "Ana Lima: the bridge was safe"],
    ["no that", "[Ana Lima] said traffic would return by Monday.", "Ana Lima: traffic would return by Monday"],
    ["a time between", "[Ana Lima] said Friday that the bridge was safe.", "Ana Lima: the bridge was safe"],
    ["an addressee", "[Ana Lima] told Reuters in an interview that it was quite safe.", "Ana Lima: it was quite safe"],
    ["somebody told", "[Ana Lima] told the board she would not go.", "Ana Lima: she would not go"],
    ["behind", "The bridge was safe to use, [Ana Lima] said on Monday.", "Ana Lima: The bridge was safe to use"],
    ["behind, turned round", "The bridge was safe to use, said [Ana Lima].", "Ana Lima: The bridge was safe to use"],
    ["according to", "The bridge is safe to use, according to [Ana Lima].", "Ana Lima: The bridge is safe to use"],
    ["a promise", "[Ana Lima] vowed to mend the old bridge.", "Ana Lima: to mend the old bridge"],
    ["a request", "[Ana Lima] urged drivers to stay at home.", "Ana Lima: drivers to stay at home"],
    ["a question", "[Ana Lima] asked whether the bridge was safe.", "Ana Lima: whether the bridge was safe"],
    ["an accusation", "[Ana Lima] accused the board of lying.", "Ana Lima: the board of lying"],
    ["a denial", "[Ana Lima] denied having seen it before.", "Ana Lima: having seen it before"],
    ["a call", "[Ana Lima] called on drivers to stay at home.", "Ana Lima: drivers to stay at home"],
    ["nobody named", "Officials said the bridge was safe.", "nobody: the bridge was safe"],
    ["sources", "Sources say the vote is lost already.", "nobody: the vote is lost already"],
    ["it is understood", "It is understood that the mayor will go.", "nobody: the mayor will go"],
    ["nobody at all", "It is believed that the bridge was never safe.", "nobody: the bridge was never safe"],
    [
      "marks inside",
      "[Ana Lima] said the bridge had been “a good friend” to her.",
      "Ana Lima: the bridge had been “a good friend” to her",
    ],
  ])("%s", (_, line, report) => {
    expect(reports(line)).toEqual([report])
  })

  test.each([
    ["# [Ana Lima]: Bridge is safe for all", ["Ana Lima: Bridge is safe for all"]],
    ["# Bridge is safe for all, says [Ana Lima]", ["Ana Lima: Bridge is safe for all"]],
    ["# [Ana Lima]: the woman of the bridge", []],
  ])("of a headline: %s", (line, expected) => {
    expect(reports(line)).toEqual(expected)
  })

  test("ends where the next one begins", () => {
    expect(reports("[Ana Lima] said the bridge was safe, adding that nobody had ever closed it.")).toEqual([
      "Ana Lima: the bridge was safe",
      "Ana Lima: nobody had ever closed it",
    ])
    expect(reports("[Ana Lima] said the bridge was safe, but [Bo Berg] said it had never been mended.")).toEqual([
      "Ana Lima: the bridge was safe",
      "Bo Berg: it had never been mended",
    ])
  })

  test.each([
    ["one quotation in marks", "“The bridge is safe for all,” [Ana Lima] said."],
    ["a cue without words", "[Ana Lima] said so on Monday in Oslo."],
    ["a modifier before the cue", "Speaking to the board on Monday, [Ana Lima] said: “It is safe.”"],
    ["a noun", "The report on the bridge was read by [Ana Lima] in Oslo."],
  ])("%s is none", (_, line) => {
    expect(reports(line)).toEqual([])
  })
})

describe("words without marks of their own", () => {
  const direct = (line: string) => {
    const { blocks, entities } = readMarkedArticle(line)
    return findQuotes(blocks, entities, "unmarked").map(({ kind, text, speaker, rule }) => [kind, text, speaker, rule])
  }

  test("the answers of an interview without labels are the interviewee's", () => {
    const line =
      "# [Ana Lima] on her bridge | [Ana Lima] built the bridge. | Did you like it? | No. I had to learn. | And your town? | My town waits. | You were seen laughing. | I laugh often. | On Friday it opens."
    expect(direct(line)).toEqual([
      ["direct", "No. I had to learn.", "Ana Lima", "interview"],
      ["direct", "My town waits.", "Ana Lima", "interview"],
      ["direct", "I laugh often.", "Ana Lima", "interview"],
    ])
  })

  test("questions of a text that explains are none", () => {
    expect(
      direct(
        "[Ana Lima] built the bridge. | What is it for? | It is for cars. | Who pays? | The town pays. | And now? | It rains.",
      ),
    ).toEqual([])
  })

  test("a block quotation goes on as long as it is one", () => {
    expect(direct("[Ana Lima] posted on X after the vote. | > The bridge is safe. | > Use it. | It rained.")).toEqual([
      ["direct", "The bridge is safe.", "Ana Lima", "introduced-block"],
      ["direct", "Use it.", "Ana Lima", "introduced-block"],
    ])
  })

  test("a block quotation that nobody leads up to is left", () => {
    expect(direct("[Ana Lima] left the hall at noon. | > The bridge is safe. | It rained.")).toEqual([])
  })

  test("a post that a handle signs is its author's", () => {
    expect(direct("The minister replied. | The bridge is safe. Use it. | [Ana Lima] (@analima) March 3, 2025")).toEqual(
      [["direct", "The bridge is safe. Use it.", "Ana Lima", "signature"]],
    )
  })
})
