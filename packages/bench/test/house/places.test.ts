import { expect, test } from "vitest"
import { namedPlaces } from "./places.ts"
import { trackedFiles } from "./tracked-files.ts"

const files = trackedFiles((path) => !path.startsWith("corpus/"))

test("no file names a folder of one machine or a package registry", () => {
  expect(files.length).toBeGreaterThan(100)
  expect(namedPlaces(files)).toEqual([])
})

test("the lockfile has no addresses", () => {
  const lock = files.find(({ path }) => path === "pnpm-lock.yaml")
  expect(lock?.text).toMatch(/^lockfileVersion/)
  expect(lock?.text).not.toMatch(/https?:/)
})

const join = (...parts: string[]) => parts.join("/")

test.each([
  `const folder = "${join("", "tmp", "corpus")}"`,
  `cd ${join("", "work", "main")}`,
  `open ${join("", "home", "ana", "corpus")}`,
  `"resolution": "https://${["registry", "example", "org"].join(".")}/a.tgz"`,
])("%s is found", (text) => {
  expect(namedPlaces([{ path: "a.md", text }])).toHaveLength(1)
})

test.each(["join(tmpdir(), name)", "the registry. It", "https://news.example/work/of/art", "npm.", "../shared/work/a"])(
  "%s is left alone",
  (text) => {
    expect(namedPlaces([{ path: "a.md", text }])).toEqual([])
  },
)
