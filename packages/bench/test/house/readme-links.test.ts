import { expect, test } from "vitest"
import { brokenLinks, readmes } from "./readmes.ts"

test("every relative link of a README leads to a file", () => {
  const files = readmes()
  expect(files.map(({ path }) => path)).toContain("README.md")
  expect(files.filter(({ text }) => text.includes("](")).length).toBeGreaterThan(3)
  expect(files.flatMap(brokenLinks)).toEqual([])
})

test.each(["[a](nowhere.md)", "![a](docs/nowhere.png)", "[a](packages/nowhere/README.md#files)"])(
  "%s is found",
  (text) => {
    expect(brokenLinks({ path: "README.md", text: `\n${text}` })).toEqual([
      expect.stringMatching(/^README\.md:2 leads to /),
    ])
  },
)

test.each(["[a](#files)", "[a](https://news.example/a)", "[a](LICENSE)", "[a](packages/core#files)"])(
  "%s is left alone",
  (text) => {
    expect(brokenLinks({ path: "README.md", text })).toEqual([])
  },
)
