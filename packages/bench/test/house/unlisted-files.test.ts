import { expect, test } from "vitest"
import { isCode, trackedFiles } from "./tracked-files.ts"
import { unlistedFiles } from "./unlisted-files.ts"

const readmes = trackedFiles((path) => path.endsWith("/README.md"))

test("every source file is listed in the README of its folder or of the nearest above", () => {
  const files = trackedFiles((path) => isCode(path) && !/\/index\.ts$|\.config\.ts$/.test(path))
  expect(files.length).toBeGreaterThan(200)
  expect(unlistedFiles(files, readmes)).toEqual([])
})

const readme = { path: "packages/a/src/README.md", text: "| `listed.ts`, `short` | … |\n| `within/` | … |" }
const unlisted = (path: string) => unlistedFiles([{ path, text: "" }], [readme])

test.each(["listed.ts", "short.ts", "within/any.ts", "within/deeper/any.ts"])("%s is listed", (path) => {
  expect(unlisted(`packages/a/src/${path}`)).toEqual([])
})

test.each(["packages/a/src/other.ts", "packages/a/src/without/any.ts", "packages/b/src/listed.ts"])(
  "%s is not",
  (path) => {
    expect(unlisted(path)).toHaveLength(1)
  },
)
