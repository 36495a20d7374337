import { expect, it } from "vitest"
import { articleFrom } from "../../test/stories/story-article.ts"
import { toStories } from "./index.ts"

const lint = (text: string): string[] => {
  const head = "title: Ministers meet\npublished: 2024-05-02\npublisher: Evening Mail\n\n"
  return toStories([articleFrom(head + text)]).flatMap((story) => story.lint.map(({ rule }) => rule))
}

it("finds a full date that falls on another weekday", () => {
  expect(lint("The council met on Friday, May 2, 2024, in Aubrin.\n")).toEqual(["weekday-mismatch"])
})

it("says nothing of a date that is right, nor of one without a year", () => {
  expect(lint("The council met on Thursday, May 2, 2024, in Aubrin. It meets again on Friday, May 10.\n")).toEqual([])
})
