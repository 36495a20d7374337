import { expect, it } from "vitest"
import { articleFrom } from "../../test/stories/story-article.ts"
import type { Article } from "../schema/article.ts"
import { outletOf } from "./outlet-of.ts"

const article = articleFrom("title: A walk\n\nIt rained all day.\n")
const withUrl = (url: string): Article => ({ ...article, capture: { ...article.capture, url } })

it("is the publisher where one is known", () => {
  const known = { ...article, metadata: { ...article.metadata, publisher: "Evening Mail" } }
  expect(outletOf(known, "walk.txt")).toEqual({ name: "Evening Mail", fallback: false })
})

it("falls back to the host, then to the name of the input, and says so", () => {
  expect(outletOf(withUrl("https://www.mail.example/walk"), "walk.txt")).toEqual({
    name: "mail.example",
    fallback: true,
  })
  expect(outletOf(withUrl("not an address"), "news/walk.txt")).toEqual({ name: "walk", fallback: true })
  expect(outletOf(article, "evening-mail/raw.txt")).toEqual({ name: "evening-mail", fallback: true })
  expect(outletOf(article, undefined)).toEqual({ name: article.id, fallback: true })
})
