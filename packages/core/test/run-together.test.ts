import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createCapture, parse, verify } from "../src/index.ts"

/** An invented page as a dump, a line a block. */
const PAGE = [
  "Home News Business Sport Weather Login",
  "Harbour bridge to close for two years after cracks are found",
  "By Marta Olsen",
  "12 March 2024",
  "The old harbour bridge will be closed to all traffic from Monday, the city council said, after engineers found cracks in two of the piers that carry it.",
  "About forty thousand people cross the bridge on a working day, most of them by bus, and the council has asked the ferry company for more boats.",
  "“We would rather have waited for the summer, but the piers would not,” said the head of the roads office, who has known of the cracks since the autumn.",
  "The work is to cost some ninety million, of which the state will pay a third. It will take two years if the winter is mild, and three if it is not.",
  "Shops on the north bank fear for their trade. One of them, a bakery that opened when the bridge did, has already said that it will move.",
  "Sign up for our newsletter",
  "Most read",
  "Ferry Company Orders Four New Boats",
  "Council Budget Vote Delayed Again",
  "Five Walks Along The North Bank",
  "© 2024 Harbour Times. All rights reserved.",
]
const BODY = PAGE.slice(4, 9)

const read = async (source: string) => {
  const bytes = new TextEncoder().encode(source)
  const article = parse(await createCapture(bytes, { mediaType: "text/plain" }), { annotate: false })
  return { article, wrong: await verify(article, bytes) }
}

const words = (text: string) => text.split(/\s+/)

/** Breaks a text at spaces, no line longer than so many columns. */
const wrap = (text: string, width: number) =>
  words(text).reduce((all, word) => {
    const line = all.slice(all.lastIndexOf("\n") + 1)
    return line.length + 1 + word.length > width && line !== "" ? `${all}\n${word}` : `${all}${line && " "}${word}`
  }, "")

describe("a dump in another shape", () => {
  it.each([60, 72, 80])("is the same article when wrapped at %i columns, without blank lines", async (width) => {
    const { article, wrong } = await read(PAGE.map((line) => wrap(line, width)).join("\n"))
    expect(words(article.text)).toEqual(words(BODY.join(" ")))
    expect(article.text.split("\n\n").every((paragraph) => paragraph.endsWith("."))).toBe(true)
    expect(wrong).toEqual([])
  })

  it("has its body cut out where it is run together to one line", async () => {
    const { article, wrong } = await read(PAGE.join(" "))
    const found = new Set(words(article.text))
    const missing = words(BODY.join(" ")).filter((word) => !found.has(word))
    expect(missing).toEqual([])
    expect(article.text).not.toMatch(/Login|Ferry Company|All rights/)
    expect(wrong).toEqual([])
  })

  it("is one paragraph a line where long lines are nothing but prose", async () => {
    const long = `${BODY.join(" ")} ${BODY.join(" ")}`
    const { article } = await read(`${PAGE[1]}\n\n${long}`)
    expect(article.text).toBe(long)
  })

  it("joins lines of a script without spaces without one", async () => {
    const line = "市政府周一表示由于工程师在两座桥墩上发现裂缝老港口大桥将从下周起对所有车辆关闭预计"
    const { article, wrong } = await read(`大桥因裂缝关闭两年\n\n${`${line}\n`.repeat(5)}工程需要两年时间。`)
    expect(article.text).toBe(`${line.repeat(5)}工程需要两年时间。`)
    expect(wrong).toEqual([])
  })

  it("is accounted for to the last character, whatever stands on the line", async () => {
    const piece = fc.oneof(fc.constantFrom(...PAGE, "&amp;", "&nbsp;", "<b>", "</b>", "*so*", "…", "| »"), fc.string())
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 20, maxLength: 60 }), async (pieces) => {
        const source = `${pieces.join(" ")} ${PAGE.join("  ")}`
        expect((await read(source)).wrong).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
