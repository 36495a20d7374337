import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { readStories } from "../src/fixtures/read-stories.ts"
import { REPOSITORY } from "../src/repository.ts"

const POST = `outlet: Harbour Post
decoys: Ida Idle; Bo Bakker
entity moreau person Lena Moreau
---
~related Ida Idle and Bo Bakker
{direct moreau}“{direct moreau start}A new start.{/} Nobody expected it,”{/} said [Lena Moreau](moreau). She counted 12 ships.
{direct moreau}“I waited,”{/} she said, {direct moreau}“and I am glad.{/}

{direct moreau}“Very glad.”{/}
`
const MAIL = `outlet: Evening Mail
entity moreau person Lena Moreau
---
[Moreau](moreau) said it was {indirect moreau start}a new start{/}. There were eleven ships.
`
const STORY = {
  event: "an accord",
  altered: { start: ["mail"] },
  facts: [{ slot: "how-many", about: "ships", verdict: "differ", sources: { post: "12 ships", mail: "eleven ships" } }],
}

describe("readStories", () => {
  let folder = ""
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "stories-"))
    mkdirSync(join(folder, "accord"))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const read = (story: object = STORY, files: Record<string, string> = { post: POST, mail: MAIL }) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "accord", `${name}.marked`), text)
    writeFileSync(join(folder, "accord", "story.json"), JSON.stringify(story))
    return readStories(folder)
  }

  it("gives each article its source without marks, its answers and its decoys", () => {
    const post = read()[0]?.fixtures.find(({ name }) => name === "post")
    expect(new TextDecoder().decode(post?.bytes)).toBe(post?.source)
    expect(post?.source).not.toMatch(/[{}[\]]/u)
    expect(post?.gold.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([["Lena Moreau", 1]])
    expect(post?.gold.decoys).toEqual(["Ida Idle", "Bo Bakker"])
  })

  it("takes a mark inside a quotation for a wording, and pieces that belong together for a group", () => {
    const post = read()[0]?.fixtures.find(({ name }) => name === "post")
    expect(
      post?.gold.quotes.map(({ start, end, group }) => [post.source.slice(start, end), group !== undefined]),
    ).toEqual([
      ["“A new start. Nobody expected it,”", false],
      ["“I waited,”", true],
      ["“and I am glad.", true],
      ["“Very glad.”", true],
    ])
  })

  it("gathers the wordings of an utterance and what the story says of it", () => {
    const [story] = read()
    expect(story?.name).toBe("accord")
    expect(story?.story.utterances).toEqual([
      {
        key: "start",
        variants: { post: ["A new start."] },
        indirect: { mail: ["a new start"] },
        altered: ["mail"],
        alteredAlso: [],
        tie: false,
      },
    ])
    expect(story?.story.facts[0]?.slot).toBe("how-many: ships")
  })

  it.each([
    [
      "words that an outlet does not have",
      { ...STORY, voice: [{ own: "post", attributed: "mail", words: "no such" }] },
    ],
    ["an outlet that is not there", { ...STORY, origins: [["post", "courier"]] }],
    ["an utterance that nobody marks", { ...STORY, tie: ["finish"] }],
    ["a slot that there is not", { ...STORY, facts: [{ slot: "why", verdict: "agree", sources: {} }] }],
  ])("refuses %s", (_, story) => {
    expect(() => read(story)).toThrow()
  })

  it("refuses an utterance that one article alone has", () => {
    expect(() => read(STORY, { post: POST, mail: MAIL.replace(" start}", "}") })).toThrow(/“start”/u)
  })
})

describe.each([
  ["stories", 28],
  ["stories-held-out", 5],
])("the marked stories of %s", (folder, count) => {
  const stories = readStories(join(REPOSITORY, "corpus", folder))

  it("are told by five outlets each, with something quoted and something on which they part", () => {
    expect(stories).toHaveLength(count)
    for (const { fixtures, story } of stories) {
      expect(fixtures).toHaveLength(5)
      expect(story.utterances.length).toBeGreaterThan(2)
      expect(story.facts.some(({ verdict }) => verdict === "differ")).toBe(true)
    }
  })

  it("have decoys that stand on their pages and names that are no decoys", () => {
    for (const { fixtures } of stories)
      for (const { source, gold } of fixtures)
        for (const decoy of gold.decoys) {
          expect(source.toLowerCase()).toContain(decoy.toLowerCase())
          expect(gold.entities.map(({ name }) => name)).not.toContain(decoy)
        }
  })
})
