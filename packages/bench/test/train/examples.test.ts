import { describe, expect, test } from "vitest"
import { foldOf } from "../../src/pages/part.ts"
import { type Example, isHidden, toExample, toTrimmed } from "../../src/train/examples.ts"
import { goldPage, inventedPage, SET } from "./invented-site.ts"

const textsOf = ({ page, isBody }: Example, is: boolean | null) =>
  page.blocks.filter(({ index }) => isBody[index] === is).map(({ text }) => text)

describe.each(["html", "dump"] as const)("an example of %s", (form) => {
  test("has the blocks that its answer has as those of the body, and the others not", async () => {
    const example = (await toExample(goldPage(1, 2, form), SET, form))!
    expect(textsOf(example, true)).toEqual(inventedPage(1, 2).body)
    expect(textsOf(example, false)).toContain("Bakers ask for a later start")
    expect(textsOf(example, null)).toEqual([])
    expect(example).toMatchObject({ set: SET.name, site: "site-1.example", fold: foldOf(goldPage(1, 2, form).gold) })
  })

  test("says nothing of what one of two answers has", async () => {
    const { body } = inventedPage(1, 2)
    const example = (await toExample(goldPage(1, 2, form, { nosummary: body.slice(1).join("\n") }), SET, form))!
    expect(textsOf(example, null)).toEqual(body.slice(0, 1))
    expect(textsOf(example, true)).toEqual(body.slice(1))
  })

  test("with snippets alone says something of the blocks that have one", async () => {
    const { body } = inventedPage(1, 2)
    const answer = {
      text: undefined,
      with: [body[1]!.slice(-40), body[3]!.slice(-30)],
      without: ["Ferry sails without"],
    }
    const example = (await toExample(goldPage(1, 2, form, answer), SET, form))!
    const shown = {
      ...example,
      isBody: example.isBody.map((is, index) => (isHidden(example.known, index) ? null : is)),
    }
    expect(textsOf(shown, true)).toEqual([body[1], body[3]])
    expect(textsOf(shown, false)).toEqual(["Ferry sails without its captain"])
    expect(example.answers).toEqual([])
  })

  test("without an answer is none", async () => {
    expect(await toExample(goldPage(1, 2, form, { text: undefined }), SET, form)).toBeNull()
  })
})

test("a hidden block has no words, and is not of the body though the answer has its text", async () => {
  const example = (await toExample(goldPage(1, 2, "html"), SET, "html"))!
  const hidden = example.page.blocks.filter(({ index }) => isHidden(example.known, index))
  expect(hidden.map(({ text }) => text)).toEqual(inventedPage(1, 2).body.slice(0, 1))
  expect(hidden.map(({ index }) => [example.words[index], example.isBody[index]])).toEqual([[[], false]])
})

describe("a trimmed dump", () => {
  const trimmed = async (before: number, after: number) => {
    const { gold, read } = goldPage(1, 2, "dump")
    const example = (await toExample({ gold, read }, SET, "dump"))!
    return toTrimmed(example, gold, SET, { before, after })
  }

  test("has the body, and so many blocks before and after it", async () => {
    const example = (await trimmed(2, 1))!
    const { body } = inventedPage(1, 2)
    expect(example.page.blocks.map(({ text }) => text)).toEqual([
      "Culture",
      "Travel",
      ...body,
      "Bakers ask for a later start",
    ])
    expect(textsOf(example, true)).toEqual(body)
  })

  test("ends where the page does", async () => {
    const { gold, read } = goldPage(1, 2, "dump")
    const whole = (await toExample({ gold, read }, SET, "dump"))!
    expect((await trimmed(99, 99))!.page.blocks.map(({ text }) => text)).toEqual(
      whole.page.blocks.map(({ text }) => text),
    )
  })

  test("without a body is none", async () => {
    const { gold, read } = goldPage(1, 2, "dump", { text: "Of all this nothing is on the page." })
    const example = (await toExample({ gold, read }, SET, "dump"))!
    expect(await toTrimmed(example, gold, SET, { before: 2, after: 2 })).toBeNull()
  })
})
