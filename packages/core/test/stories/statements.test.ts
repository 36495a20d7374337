import { describe, expect, it } from "vitest"
import { toStories } from "../../src/story/index.ts"
import { articleFrom } from "./story-article.ts"

const article = (publisher: string, body: string) =>
  articleFrom(`title: Ferry runs aground off Cabo Verde\npublished: 2024-05-12\npublisher: ${publisher}\n\n${body}\n`)

const TOLD =
  "The ferry Aurora ran aground off Praia on Thursday with 212 people aboard, and all of them were brought ashore."

describe("statements", () => {
  it("have the day and the place beside their verb, and say when no article quotes all of them", () => {
    const first = `${TOLD}\n\n“The captain saw the reef too late for us to turn,” Harbour Master Ana Lima told reporters in Praia on Friday. “Nobody was hurt in any way on that night.”`
    const second = `${TOLD}\n\n“Nobody was hurt in any way on that night,” Ana Lima told reporters. “We will look at every chart that we have.”`
    const [story, ...others] = toStories([article("One", first), article("Two", second)])
    expect(others).toEqual([])
    const statement = story?.statements.find(({ utterances }) => utterances.length === 3)
    expect(statement).toMatchObject({ date: "2024-05-10", rebuilt: true })
    expect(story?.entities.find(({ id }) => id === statement?.place)?.name).toBe("Praia")
    expect(statement?.spans?.map(({ text }) => text)).toEqual(["Friday", "Praia"])
    const said = statement?.utterances.map((id) => story?.utterances.find((each) => each.id === id)?.variants[0]?.text)
    expect(said?.map((text) => text?.slice(0, 6))).toEqual(["The ca", "Nobody", "We wil"])
  })

  it("take no day of something else, and no place that somebody is from", () => {
    const body = `${TOLD}\n\n“The sea was as calm as a pond,” said Rui Tavares, a fisherman from Lisbon who had come after the storm of 2 May.`
    const [story] = toStories([article("One", body)])
    expect(story?.statements).toHaveLength(1)
    expect(story?.statements[0]).toMatchObject({ rebuilt: false })
    expect(Object.keys(story?.statements[0] ?? {})).not.toContain("date")
    expect(Object.keys(story?.statements[0] ?? {})).not.toContain("place")
  })
})
