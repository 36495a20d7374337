import { expect, test } from "vitest"
import { titleOrLead } from "./article-title.ts"

test("a headline is the title", () => {
  expect(titleOrLead("Bridge opens", "The bridge opened.")).toEqual({ text: "Bridge opens", isLead: false })
})

test("without one, the first paragraph's first words are, cut at a word", () => {
  expect(titleOrLead(null, "The bridge opened.\n\nIt rained.").text).toBe("The bridge opened.")
  const { text } = titleOrLead(null, "word ".repeat(60))
  expect(text).toMatch(/^(word )+…$/)
  expect(text.length).toBeLessThan(120)
})

test("an article without text still has a name to click on", () => {
  expect(titleOrLead(null, "")).toEqual({ text: "An article without text", isLead: true })
})
