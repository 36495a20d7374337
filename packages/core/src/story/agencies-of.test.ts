import { describe, expect, it } from "vitest"
import type { Article } from "../schema/article.ts"
import { agenciesOf } from "./agencies-of.ts"

const nobody = { authors: [], dateline: null } as unknown as Article["metadata"]
const lines = (role: "credit" | "paragraph", ...texts: string[]) => ({
  metadata: nobody,
  blocks: texts.map((text) => ({ role, text, start: 0, end: text.length })),
})
const of = (article: object): string[] => agenciesOf(article as Article)

describe("agenciesOf", () => {
  it("reads datelines, authors and lines of credit", () => {
    const dateline = { place: "Praia", date: null, agency: "Reuters" }
    expect(of({ metadata: { ...nobody, dateline, authors: ["Agence France-Presse"] }, blocks: [] })).toEqual([
      "reuters",
      "afp",
    ])
    expect(of(lines("credit", "The Associated Press contributed to this report."))).toEqual(["ap"])
    expect(of(lines("paragraph", "(With inputs from PTI)", "– dpa"))).toEqual(["pti"])
    expect(of(lines("credit", "(Reuters, AFP)"))).toEqual(["reuters", "afp"])
  })

  it("takes no picture's credit, and no agency that the text speaks of", () => {
    expect(of(lines("credit", "Photo: Reuters", "AP file image"))).toEqual([])
    expect(of(lines("paragraph", "Reuters said on Friday that it will open an office in Praia."))).toEqual([])
    expect(of(lines("paragraph", "(He had told Reuters so in May, before the ferry ran aground.)"))).toEqual([])
  })
})
