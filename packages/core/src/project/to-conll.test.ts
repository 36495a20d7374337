import { expect, it } from "vitest"
import { articleFrom } from "../../test/stories/story-article.ts"
import { toConll } from "./to-conll.ts"

const article = articleFrom(
  "title: News\npublished: 2024-05-02\n\nMayor Ana Brandt’s firm signed the Bern Fisheries Treaty in Oslo. It fell.\n",
)

it("gives a token and its tag a line, and an empty line after each sentence", () => {
  expect(toConll(article)).toBe(
    [
      "News\tO\n",
      "Mayor\tO\nAna\tB-PER\nBrandt\tI-PER\n’s\tO\nfirm\tO\nsigned\tO\nthe\tO",
      "Bern\tB-MISC\nFisheries\tI-MISC\nTreaty\tI-MISC\nin\tO\nOslo\tB-LOC\n.\tO\n",
      "It\tO\nfell\tO\n.\tO\n\n",
    ].join("\n"),
  )
})

it("knows OntoNotes' names of the types", () => {
  const tags = toConll(article, "ontonotes")
    .split("\n")
    .flatMap((line) => /\tB-(.+)$/.exec(line)?.[1] ?? [])
  expect(tags).toEqual(["PERSON", "LAW", "GPE"])
})
