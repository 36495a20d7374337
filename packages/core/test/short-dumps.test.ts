import { describe, expect, it } from "vitest"
import { articleOfSource } from "./article-of-source.ts"

const LEAD =
  "HARBOUR TOWN — The council of Harbour Town voted on Monday to rebuild the old sea wall, which a storm broke in two places last winter."
const VOTE =
  "Nine members voted for the plan and four against it, after a debate that went on until two in the morning."
const COST = "The wall will cost eleven million, said the mayor, Ana Lima, and will be higher by the height of a man."
const FISH = "Fishermen had asked for a gate in the wall, so that their boats can lie behind it when the storms come."

/** The lines of a dump with what becomes of each: its role, or the reason for which it is left out. */
function fates(...lines: string[]): (string | undefined)[] {
  const source = lines.join("\n\n")
  const { ledger } = articleOfSource(source, "text")
  let start = 0
  return lines.map((line) => {
    const entry = ledger.find((one) => one.start <= start && start < one.end)
    start += line.length + 2
    return entry?.kind === "content" ? entry.role : entry?.kind === "noise" ? entry.reason : entry?.kind
  })
}

describe("in a short dump", () => {
  it("a line between the paragraphs that shares no word with them is another story's headline", () => {
    const [, , teaser, , heading] = fates(
      "Council votes to rebuild sea wall",
      LEAD,
      "Goat wins prize at county show",
      VOTE,
      "A wall and a gate",
      COST,
      FISH,
    )
    expect(teaser).toBe("related")
    expect(heading).toBe("heading")
  })

  it("a columnist whom the article does not know stands before another story's headline", () => {
    const [, , column] = fates(
      "Council votes to rebuild sea wall",
      LEAD,
      "Tom Reyes: Are goats too dear?",
      VOTE,
      COST,
      FISH,
    )
    expect(column).toBe("related")
  })

  it("a menu above the headline is no headline", () => {
    const [menu, title] = fates(
      "Tides  Boats  Weather  Sport",
      "Council votes to rebuild sea wall",
      LEAD,
      VOTE,
      COST,
      FISH,
    )
    expect(menu).toBe("navigation")
    expect(title).toBe("title")
  })

  it("a headline may begin with what somebody said, and takes no date from the line below it", () => {
    const title = "‘We will not drown’: town votes to rebuild its old sea wall"
    const { metadata } = articleOfSource([title, "2026-03-02 09:15 UTC", LEAD, VOTE, COST, FISH].join("\n"), "text")
    expect(metadata.title).toBe(title)
    expect(metadata.published).toMatch(/^2026-03-02/)
  })

  it("key points that have lost their marks are key points", () => {
    const [, label, first, second, lead] = fates(
      "Council votes to rebuild sea wall",
      "Key points",
      "Sea wall to be rebuilt for eleven million",
      "Four members of the council against",
      LEAD,
      VOTE,
      COST,
      FISH,
    )
    expect([label, first, second]).toEqual(["key-point", "key-point", "key-point"])
    expect(lead).toBe("paragraph")
  })

  it("times above entries are headings, a single one is a video's length", () => {
    expect(fates("Live: council votes on sea wall", "20:15", LEAD, "21.40", VOTE, "23:05", COST, FISH)).toEqual([
      "title",
      "heading",
      "paragraph",
      "heading",
      "paragraph",
      "heading",
      "paragraph",
      "paragraph",
    ])
    expect(fates("Council votes to rebuild sea wall", LEAD, "0:45", VOTE, COST, FISH)[2]).toBe("media-player")
  })

  it("who else worked on the text is said below it", () => {
    expect(fates("Council votes to rebuild sea wall", LEAD, VOTE, COST, FISH, "(With agencies)").at(-1)).toBe("credit")
    expect(
      fates("Council votes to rebuild sea wall", LEAD, VOTE, COST, FISH, "Tides and agencies of the moon").at(-1),
    ).toBe("related")
  })

  it.each([
    ["Nora Reyes | Westport | 3 March 2026", "Nora Reyes"],
    ["2026-03-03 12:15 | Nora Reyes", "Nora Reyes"],
    ["Nora Reyes, court reporter\n3 March 2026, 14:05", "Nora Reyes"],
    ["Nora Reyes in Westport and agencies\nTue 3 Mar 2026 18.20", "Nora Reyes"],
    ["Exclusive by Nora Reyes\n3 March 2026", "Nora Reyes"],
    ["Westport, 3 March 2026", null],
  ])("%j says who wrote", (byline, name) => {
    const { metadata } = articleOfSource(
      ["Council votes to rebuild sea wall", byline, LEAD, VOTE, COST, FISH].join("\n\n"),
      "text",
    )
    expect(metadata.authors).toEqual(name === null ? [] : [name])
    expect(metadata.published).toMatch(/^2026-03-03/)
  })
})
