import { describe, expect, it } from "vitest"
import { FOLDS, foldOf, partOf } from "../src/pages/part.ts"
import { siteOf } from "../src/pages/site.ts"

describe("the site of a page", () => {
  it("is the registrable domain of its address", () => {
    expect(siteOf({ id: "1", url: "https://www.news.example.co.uk/a/b?c" })).toBe("example.co.uk")
  })
  it("is the site archived, of an archived page", () => {
    expect(siteOf({ id: "1", url: "https://web.archive.org/web/20110106023242/http://old.example/x" })).toBe(
      "old.example",
    )
    expect(siteOf({ id: "1", url: "https://web.archive.org/web/20110106023242/old.example/x" })).toBe("old.example")
  })
  it("is read from the id where the id names a host", () => {
    expect(siteOf({ id: "20111104_www.paper.example_00ff", url: "http://other.example/" })).toBe("paper.example")
  })
  it("is the id of a page without an address", () => {
    expect(siteOf({ id: "0001" })).toBe("0001")
  })
})

describe("the parts", () => {
  const pages = Array.from({ length: 2000 }, (_, n) => ({ id: `${n}`, url: `https://site-${n}.example/` }))
  it("keep a site's pages together", () => {
    expect(foldOf({ id: "1", url: "https://a.example/1" })).toBe(foldOf({ id: "2", url: "http://www.a.example/2" }))
  })
  it("hold out about a fifth of the sites", () => {
    const share = pages.filter((page) => partOf(page) === "held-out").length / pages.length
    expect(share).toBeGreaterThan(0.8 / FOLDS)
    expect(share).toBeLessThan(1.2 / FOLDS)
  })
})
