import type { StoryArticle } from "@corpus/core/schema"
import { expect, test } from "vitest"
import { names } from "./names.ts"

const article = (id: string, name: string): StoryArticle => ({
  id,
  outlet: { name, fallback: false },
  title: null,
  published: null,
  why: [],
})

test("two articles of one outlet are told apart", () => {
  const { outlet } = names({
    articles: [article("a", "Post"), article("b", "Post"), article("c", "Star")],
    entities: [],
  })
  expect(["a", "b", "c"].map(outlet)).toEqual(["Post", "Post (2)", "Star"])
})

test("an id that the story does not know stands for itself", () => {
  const { outlet, entity } = names({ articles: [], entities: [] })
  expect([outlet("x"), entity("injured")]).toEqual(["x", "injured"])
})
